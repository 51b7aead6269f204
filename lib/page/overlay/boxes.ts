import type { Mark } from '../marks/mark';
import { getDocument, getParent } from '../sound-nodes';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a mark shows in the viewport, line by line; none where it is out of sight or scrolled away in a box. */
export function readLines(mark: Mark): Box[] {
  const lines: Box[] = [];
  for (const { left, top, right, bottom, width } of mark.range.getClientRects()) {
    const last = lines.at(-1);
    if (width === 0) continue;
    if (last && top < last.bottom - 2) lines[lines.length - 1] = { ...last, right };
    else lines.push({ left, top, right, bottom });
  }
  const [first] = lines;
  return first && isClipped(mark.range.startContainer, first) ? [] : lines;
}

/** The first line of a mark. */
export function readBox(mark: Mark): Box | undefined {
  return readLines(mark)[0];
}

function isClipped(node: Node, shown: Box): boolean {
  const [x, y] = [(shown.left + shown.right) / 2, (shown.top + shown.bottom) / 2];
  for (let element: Element | null = node.parentElement; element; element = getParent(element)) {
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
  if (box.right + width > getDocument().documentElement.clientWidth) return false;
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
  const caret = getDocument().caretPositionFromPoint?.(x, y);
  if (!caret || caret.offsetNode === own || caret.offsetNode.nodeType !== 3) return false;
  const range = new Range();
  range.selectNodeContents(caret.offsetNode);
  return [...range.getClientRects()].some(
    (rect) => x >= rect.left - 8 && x <= rect.right + 8 && y >= rect.top && y <= rect.bottom,
  );
}
