import type { Mark } from '../marks/mark';
import { getParent } from '../sound-nodes';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Read by the prototype: a form's field may be named `getBoundingClientRect`. */
export function readBoxOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

/** Where a mark shows in the viewport, line by line; none where it is out of sight or scrolled away in a box. */
export function readLines(mark: Mark): Box[] {
  const { range, link, isTarget } = mark;
  const own = joinLines(range.getClientRects());
  // A link may show what stands in no node: an icon by its style.
  const lines = own.length === 0 && isTarget && link ? joinLines(link.getClientRects()) : own;
  const [first] = lines;
  return first && isClipped(mark.range.startContainer, first) ? [] : lines;
}

function joinLines(rects: Iterable<DOMRect>): Box[] {
  const lines: Box[] = [];
  for (const { left, top, right, bottom, width } of rects) {
    const last = lines.at(-1);
    if (width === 0) continue;
    if (last && top < last.bottom - 2) lines[lines.length - 1] = { ...last, right };
    else lines.push({ left, top, right, bottom });
  }
  return lines;
}

/** The first line of a mark. */
export function readBox(mark: Mark): Box | undefined {
  return readLines(mark)[0];
}

export function moveBox(box: Box, x: number, y: number): Box {
  return {
    left: box.left + x,
    right: box.right + x,
    top: box.top + y,
    bottom: box.bottom + y,
  };
}

export function contains(box: Box, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

/** True where two boxes share more than a pixel's breadth. */
export function overlaps(one: Box, other: Box): boolean {
  return measureOverlap(one, other) > 0;
}

/** The area two boxes share, in square pixels; a shared edge of one pixel counts as none. */
export function measureOverlap(one: Box, other: Box): number {
  const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return wide > 1 && high > 1 ? wide * high : 0;
}

function isClipped(node: Node, shown: Box): boolean {
  const [x, y] = [(shown.left + shown.right) / 2, (shown.top + shown.bottom) / 2];
  for (let element: Element | null = node.parentElement; element; element = getParent(element)) {
    const { overflowX, overflowY, position } = getComputedStyle(element);
    if (overflowX !== 'visible' || overflowY !== 'visible') {
      if (element.localName === 'body' || element.localName === 'html') continue;
      if (!contains(readBoxOf(element), x, y)) return true;
    }
    if (position === 'fixed') return false;
  }
  return false;
}
