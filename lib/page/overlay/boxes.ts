import type { Mark } from '../marks/mark';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a mark shows in the viewport, cut by the boxes it scrolls in; none where it is out of sight. */
export function readBox(mark: Mark): Box | undefined {
  const rects = [...mark.range.getClientRects()].filter(({ width }) => width > 0);
  const first = rects[0];
  const last = rects.at(-1);
  if (!first || !last) return undefined;
  const box = { left: first.left, top: first.top, right: last.right, bottom: last.bottom };
  // A number broken over two lines is badged on the first.
  const shown =
    last.top > first.bottom - 2 ? { ...box, right: first.right, bottom: first.bottom } : box;
  const middle = { x: (shown.left + shown.right) / 2, y: (shown.top + shown.bottom) / 2 };
  return isClipped(mark.range.startContainer, middle) ? undefined : shown;
}

function isClipped(node: Node, { x, y }: { x: number; y: number }): boolean {
  for (let element = node.parentElement; element; element = element.parentElement) {
    const { overflowX, overflowY, position } = getComputedStyle(element);
    if (overflowX !== 'visible' || overflowY !== 'visible') {
      if (element.localName === 'body' || element.localName === 'html') continue;
      const box = element.getBoundingClientRect();
      if (x < box.left || x > box.right || y < box.top || y > box.bottom) return true;
    }
    if (position === 'fixed') return false;
  }
  return false;
}

/** True where nothing is written right behind a mark in its line. */
export function hasRoomBehind(mark: Mark, box: Box, width: number): boolean {
  if (box.right + width > document.documentElement.clientWidth) return false;
  const after = mark.range.cloneRange();
  const block = mark.range.startContainer.parentElement;
  if (!block) return false;
  after.collapse(false);
  const { endContainer: node, endOffset: at } = mark.range;
  if (node.nodeType !== 3) return false;
  const rest = (node as Text).data.slice(at);
  if (rest.trim() !== '') return isNextLine(after, node, at, box);
  return !isTextAt(box.right + width / 2, (box.top + box.bottom) / 2, node);
}

function isNextLine(after: Range, node: Node, at: number, box: Box): boolean {
  after.setEnd(node, at + 1);
  const next = after.getBoundingClientRect();
  return next.top >= box.bottom - 2;
}

/** Whether other text is painted at a point: asks what a caret would stand in. */
function isTextAt(x: number, y: number, own: Node): boolean {
  const caret = document.caretPositionFromPoint?.(x, y);
  if (!caret || caret.offsetNode === own || caret.offsetNode.nodeType !== 3) return false;
  const range = document.createRange();
  range.selectNodeContents(caret.offsetNode);
  return [...range.getClientRects()].some(
    (rect) => x >= rect.left - 8 && x <= rect.right + 8 && y >= rect.top && y <= rect.bottom,
  );
}
