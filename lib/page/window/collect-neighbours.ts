import { isSkippedOrHidden } from '../block-tags';
import { readText } from './read-text';
import { isRepeated } from './repeated';

const LONGEST = 200;
const LEVELS = 5;
const SIBLINGS = 8;

/** Texts of the blocks before or after a block, nearest first, within its own card or section. */
export function collectNeighbours(block: Element, count: number, forward: boolean): string[] {
  const texts: string[] = [];
  let element = block;
  for (let level = 0; level < LEVELS && !isBoundary(element, block); level++) {
    let sibling = step(element, forward);
    for (let seen = 0; sibling && seen < SIBLINGS; seen++, sibling = step(sibling, forward)) {
      if (isSkippedOrHidden(sibling)) continue;
      const text = readText(sibling, LONGEST, !forward);
      if (text) texts.push(text);
      if (texts.length === count) return texts;
    }
    if (!element.parentElement) break;
    element = element.parentElement;
  }
  return texts;
}

function step(element: Element, forward: boolean): Element | null {
  return forward ? element.nextElementSibling : element.previousElementSibling;
}

/** Nothing beyond a card, a list item, a table cell or the page's big parts introduces what is inside. */
function isBoundary(element: Element, block: Element): boolean {
  if (/^(?:li|td|th|dd|dt|main|article|body|footer|header|nav|aside)$/.test(element.localName))
    return true;
  return element !== block && isRepeated(element);
}
