import type { BlockText, TextPiece } from '../desk/block-text';

/** The range on the page that shows `[start, end)` of a block's text; none where the page has changed since. */
export function placeRange(block: BlockText, start: number, end: number): Range | undefined {
  const first = findPiece(block, start);
  const last = findPiece(block, end - 1);
  if (!first?.node.isConnected || !last?.node.isConnected) return undefined;
  const range = new Range();
  try {
    range.setStart(first.node, first.from + start - first.start);
    range.setEnd(last.node, last.from + end - last.start);
  } catch {
    return undefined; // the node is shorter now
  }
  return range.collapsed ? undefined : range;
}

function findPiece({ nodes }: BlockText, at: number): TextPiece | undefined {
  let found: TextPiece | undefined;
  for (const piece of nodes) {
    if (piece.start > at) break;
    found = piece;
  }
  return found;
}
