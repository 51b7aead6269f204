import { isLarge } from '../is-large';
import { getDocument, getParent } from '../sound-nodes';
import { contains, type Box } from './boxes';

/** Whether text of the page shows in a box, by asking what a caret would stand in; false outside the viewport. */
export function hidesText({ left, right, top, bottom }: Box): boolean {
  if (isLarge()) return false;
  const y = (top + bottom) / 2;
  return [left + 1, (left + right) / 2, right - 1].some((x) => isTextAt(x, y));
}

function isTextAt(x: number, y: number): boolean {
  const caret = getDocument().caretPositionFromPoint?.(x, y);
  const node = caret?.offsetNode;
  if (node?.nodeType !== 3) return false;
  const { data } = node as Text;
  const range = new Range();
  const { offset } = caret!;
  range.setStart(node, Math.max(0, offset - 1));
  range.setEnd(node, Math.min(data.length, offset + 1));
  if (range.toString().trim() === '') return false;
  return [...range.getClientRects()].some((rect) => contains(rect, x, y));
}

/**
 * Whether something the page keeps in place, such as a head line that stays or a dialog, hides a
 * point of an element. Only what is surely not seen through counts: a number must not lose its
 * badge to a clear pane.
 */
export function isUnderCover(element: Element, x: number, y: number): boolean {
  if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight || isLarge()) return false;
  const hit = getDocument().elementFromPoint(x, y);
  const own = listOutward(element);
  if (!hit || own.has(hit) || listOutward(hit).has(element)) return false;
  let opaque = false;
  for (const each of listOutward(hit)) {
    if (own.has(each)) return false;
    const style = getComputedStyle(each);
    if (isSeenThrough(style)) return false;
    opaque ||= style.backgroundColor.startsWith('rgb(');
    if (style.position === 'fixed' || style.position === 'sticky') return opaque;
  }
  return false;
}

function isSeenThrough(style: CSSStyleDeclaration): boolean {
  return (
    Number(style.opacity) < 1 ||
    style.filter !== 'none' ||
    style.clipPath !== 'none' ||
    style.maskImage !== 'none' ||
    style.mixBlendMode !== 'normal'
  );
}

/** An element and what it stands in, out of shadow roots too. */
function listOutward(element: Element): Set<Element> {
  const all = new Set<Element>();
  for (let each: Element | null = element; each;) {
    all.add(each);
    const root: Node = Node.prototype.getRootNode.call(each);
    each = getParent(each) ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return all;
}
