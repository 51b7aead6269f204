import { findPiece, type BlockText } from '../desk/block-text';

/** The range on the page that shows `[start, end)` of a block's text; none where the page has changed since. */
export function placeRange({ nodes }: BlockText, start: number, end: number): Range | undefined {
  const first = nodes[findPiece(nodes, start)];
  const last = nodes[findPiece(nodes, end - 1)];
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
