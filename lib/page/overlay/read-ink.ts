import { getChildren, getNext, isForm, readSound } from '../sound-nodes';
import { overlaps, readBoxOf, type Box } from './boxes';

/** What stands around a number, in the viewport's coordinates. */
export interface Ink {
  /** Words, pictures and controls: nothing of ours may stand there. */
  readonly words: readonly Box[];
  /** Blanks, commas and stops right at a number: a small mark may take their place. */
  readonly stops: readonly Box[];
}

/** A page may be as crowded as it likes: past this many looks nothing more is asked. */
const MOST_LOOKS = 160;
/** Neighbours in a row that lie outside the zone before the rest is taken to lie there too. */
const MOST_MISSES = 4;
/** Of a long text only what stands next to the number is measured. */
const LONGEST_TEXT = 400;
const SOLID =
  /^(?:img|svg|video|canvas|input|select|textarea|button|iframe|object|embed|progress|meter|audio)$/;
const STOPS_BEFORE = /[\s，、：:,]+$/;
const STOPS_BEHIND = /^[\s，。、；：,.;:]+/;

/**
 * Measures what a reader sees within `zone` around a range: outward from it, by the boxes of its
 * neighbours, so that it also holds below the fold, where a hit test knows nothing.
 */
export function readInk(range: Range, zone: Box): Ink {
  const words: Box[] = [];
  const stops: Box[] = [];
  const probe = new Range();
  let looks = 0;

  function measure(text: Text, from: number, to: number, into: Box[]): boolean {
    if (from >= to) return false;
    probe.setStart(text, from);
    probe.setEnd(text, to);
    const em = readFontSize(text);
    const found = [...probe.getClientRects()].map((rect) => readInkOf(rect, em));
    const near = found.filter((box) => overlaps(box, zone));
    into.push(...near);
    return near.length > 0;
  }

  function lookAtText(text: Text, behind: boolean): boolean {
    const { data } = text;
    const start = text === range.endContainer ? range.endOffset : 0;
    const end = text === range.startContainer ? range.startOffset : data.length;
    const [from, to] = behind
      ? [start, Math.min(data.length, start + LONGEST_TEXT)]
      : [Math.max(0, end - LONGEST_TEXT), end];
    const part = data.slice(from, to);
    const stop = (behind ? STOPS_BEHIND : STOPS_BEFORE).exec(part)?.[0].length ?? 0;
    const [first, last] = behind ? [from + stop, to] : [from, to - stop];
    measure(text, behind ? from : last, behind ? first : to, stops);
    return measure(text, first, last, words);
  }

  function look(node: Node, behind: boolean): boolean {
    if (++looks > MOST_LOOKS) return false;
    if (node.nodeType === 3) return lookAtText(node as Text, behind);
    if (node.nodeType !== 1 && !isForm(node)) return false;
    const element = node as Element;
    const box = readBoxOf(element);
    const empty = box.width === 0 && box.height === 0;
    if (empty ? getChildren(element).length === 0 : !overlaps(box, zone)) return false;
    if (SOLID.test(element.localName)) return words.push(box) > 0;
    // A form has no shadow root, but may have a field of that name.
    const children = [...getChildren((!isForm(element) && element.shadowRoot) || element)];
    let found = false;
    for (const child of behind ? children : children.toReversed())
      if (look(child, behind)) found = true;
    return found || !empty;
  }

  function lookAlong(from: Node, next: (node: Node) => Node | null, behind: boolean): void {
    let misses = 0;
    for (let node = next(from); node && misses < MOST_MISSES; node = next(node)) {
      if (range.intersectsNode(node)) continue;
      if (look(node, behind)) misses = 0;
      else if (node.nodeType !== 3 || (node as Text).data.trim() !== '') misses++;
    }
  }

  const { startContainer, endContainer } = range;
  if (endContainer.nodeType === 3) lookAtText(endContainer as Text, true);
  if (startContainer.nodeType === 3) lookAtText(startContainer as Text, false);
  climb(endContainer, zone, (node) => lookAlong(node, getNext, true));
  climb(startContainer, zone, (node) => lookAlong(node, getPrevious, false));
  return { words, stops };
}

/** Outward until an element holds the whole zone: what lies beyond does not reach into it. */
function climb(from: Node, zone: Box, look: (node: Node) => void): void {
  for (let node = from; ;) {
    look(node);
    const parent = getParentNode(node);
    if (!parent || parent.nodeType === 9) return;
    node = parent.nodeType === 11 ? (parent as ShadowRoot).host : parent;
    if (node.nodeType !== 1) continue;
    const box = readBoxOf(node as Element);
    const holds =
      box.left <= zone.left &&
      box.right >= zone.right &&
      box.top <= zone.top &&
      box.bottom >= zone.bottom;
    if (holds) return;
  }
}

/** The part of a line's box that is inked: fonts leave air above and below their signs. */
export function readInkOf({ left, right, top, bottom }: Box, em: number): Box {
  const middle = (top + bottom) / 2;
  const high = bottom - top;
  // Where a page scales its text, the font size in its style is not the one that shows.
  const size = high >= em * 0.9 && high <= em * 2 ? em : high / 1.25;
  return { left, right, top: middle - size * 0.5, bottom: middle + size * 0.52 };
}

/** In pixels. */
export function readFontSize(text: Node): number {
  const parent = text.nodeType === 3 ? text.parentElement : (text as Element);
  return parent ? parseFloat(getComputedStyle(parent).fontSize) || 16 : 16;
}

function getPrevious(node: Node): Node | null {
  return isForm(node) ? readSound(node, 'previousSibling') : node.previousSibling;
}

function getParentNode(node: Node): Node | null {
  return isForm(node) ? readSound(node, 'parentNode') : node.parentNode;
}
