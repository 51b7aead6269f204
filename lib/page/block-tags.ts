import tags from '../../data/page/tags.json';
import { getParent, isForm } from './sound-nodes';

/** With a blank around each: a set would have to be built in every frame of every page. */
const INLINE = ` ${tags.inline} `;
const SKIPPED = ` ${tags.skipped} `;
/** Deeper nesting than this is no text a person wrote; keeps 10,000 nested tags from costing a square. */
export const DEEPEST = 200;

/** What was said of a tag: a list of a thousand names is asked a thousand times. */
const known = new Map<string, boolean>();
/** A page may make names up. */
const MOST_KNOWN = 400;

/** True where an element ends the line of text around it, by its tag alone (custom elements are inline, as in CSS). */
export function isBlock({ localName }: Element): boolean {
  // A field may stand in the name's place on its form.
  if (typeof localName !== 'string') return true;
  let block = known.get(localName);
  if (block === undefined) {
    block = !(INLINE.includes(` ${localName} `) || localName.includes('-'));
    if (known.size < MOST_KNOWN) known.set(localName, block);
  }
  return block;
}

export function isSkippedTag(element: Element): boolean {
  return SKIPPED.includes(` ${element.localName} `);
}

/** True where an element's text is no text of the page: code, form fields, editors. */
export function isSkipped(element: Element): boolean {
  if (isForm(element)) return false;
  if (isSkippedTag(element)) return true;
  const editable = element.getAttribute('contenteditable');
  return (editable !== null && editable !== 'false') || element.getAttribute('role') === 'textbox';
}

/** The same, and what its attribute hides, where nobody asks how it shows. */
export function isSkippedOrHidden(element: Element): boolean {
  return isSkipped(element) || (!isForm(element) && element.hasAttribute('hidden'));
}

/** The element whose line a text node stands in, `limit` at the highest. */
export function findBlockOf(node: Text, limit: Element): Element {
  return climb(node.parentElement ?? limit, limit);
}

/** The block an inline element stands in; a block itself; the topmost element of a shadow tree. */
export function findBlockAround(element: Element): Element {
  return climb(element);
}

function climb(from: Element, limit?: Element): Element {
  let element = from;
  for (let depth = 0; element !== limit && !isBlock(element); depth++) {
    const above: Element | null = depth < DEEPEST ? getParent(element) : null;
    if (!above) return limit ?? element;
    element = above;
  }
  return element;
}

/** True where the element or anything around it is skipped. */
export function isInSkipped(start: Element): boolean {
  let element: Element | null = start;
  for (let depth = 0; element && depth < DEEPEST; depth++, element = getParent(element))
    if (isSkipped(element)) return true;
  return false;
}
