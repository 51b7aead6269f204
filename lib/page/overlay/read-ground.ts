import type { Mark } from '../marks/mark';
import { getDocument } from '../sound-nodes';
import type { Box } from './boxes';
import type { Ground } from './choose-place';
import { readFontSize, readInk, readInkOf } from './read-ink';

/** How far from its number a badge may stand: the width of the longest, and a line's height. */
const REACH = { across: 150, up: 34 };
/** What a badge's touch area reaches beyond it (card.css): no page may grow wider by it. */
const TOUCH = 6;

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
  const wide = getDocument().documentElement.clientWidth || innerWidth;
  return {
    number: readInkOf(number, readFontSize(mark.range.startContainer)),
    ink: readInk(mark.range, zone),
    sheet: { left: 0, right: wide - TOUCH, top: pageTop },
  };
}
