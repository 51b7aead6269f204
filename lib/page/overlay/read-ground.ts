import type { Mark } from '../marks/mark';
import { getDocument, getParent } from '../sound-nodes';
import { readBoxOf, type Box } from './boxes';
import type { Ground } from './choose-place';
import { readFontSize, readInk, readInkOf } from './read-ink';

/** How far from its number a badge may stand: the width of the longest, and a line's height. */
const REACH = { across: 150, up: 34 };
/** What a badge's touch area reaches beyond it (card.css): no page may grow wider by it. */
const TOUCH = 6;
/** Boxes further out than this are so large that no badge reaches their edge. */
const MOST_CLIMBED = 5;
const CLEAR = /^(?:transparent|rgba\(.*, 0\))$/;

/** The surroundings of a mark; `number` and what is returned are counted in the viewport. */
export function readGround(
  mark: Mark,
  number: Box,
  pageTop: number,
): Omit<Ground, 'taken' | 'rivals'> {
  const zone = {
    left: number.left - REACH.across,
    right: number.right + REACH.across,
    top: number.top - REACH.up,
    bottom: number.bottom + REACH.up,
  };
  const block = findPaintedBlock(mark.range.startContainer.parentElement);
  const wide = getDocument().documentElement.clientWidth || innerWidth;
  return {
    number: readInkOf(number, readFontSize(mark.range.startContainer)),
    ink: readInk(mark.range, zone),
    sheet: { left: 0, right: wide - TOUCH, top: pageTop },
    ...(block && { block: readBoxOf(block) }),
  };
}

/** The nearest element around a text that is seen as a box: with a ground or a border of its own. */
function findPaintedBlock(from: Element | null): Element | undefined {
  let element = from;
  for (let climbed = 0; element && climbed < MOST_CLIMBED; climbed++) {
    if (element.localName === 'body') return undefined;
    const { backgroundColor, borderTopWidth, display } = getComputedStyle(element);
    const isPainted = !CLEAR.test(backgroundColor) || parseFloat(borderTopWidth) > 0;
    if (isPainted && display !== 'inline') return element;
    element = getParent(element);
  }
  return undefined;
}
