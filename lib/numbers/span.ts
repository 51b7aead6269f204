import { foldCharacter } from './characters';
import type { Folded } from './fold';

export interface FoldedSpan {
  readonly start: number;
  readonly end: number;
}

/** Widens digits to the plus and the brackets that are theirs: `(+86) 400-…`, `…-(8917)`. */
export function widen(folded: Folded, start: number, end: number, plus: number): FoldedSpan {
  let from = plus >= 0 ? plus : start;
  let to = end;
  const { opens, closes } = countUnmatched(folded.text.slice(from, to));
  if (closes > 0 && from > 0) {
    const before = /\( ?$/.exec(folded.text.slice(Math.max(0, from - 2), from));
    if (before) from -= before[0].length;
  }
  if (opens > 0) {
    const after = /^ ?\)/.exec(folded.text.slice(to, to + 2));
    if (after) to += after[0].length;
  }
  return { start: from, end: to };
}

function countUnmatched(text: string): { opens: number; closes: number } {
  let opens = 0;
  let closes = 0;
  for (const mark of text) {
    if (mark === '(') opens += 1;
    if (mark === ')' && opens > 0) opens -= 1;
    else if (mark === ')') closes += 1;
  }
  return { opens, closes };
}

/** Where a plus stands before digits, or -1: `+1`, `+ 1`, `(+86)`, `+(1)`. */
export function findPlus(folded: Folded, start: number): number {
  const before = /([~!@=#^*|]?)\+[ (]{0,2}$/.exec(folded.text.slice(Math.max(0, start - 4), start));
  // `+!+833`: one of a row of marks.
  return before && before[1] === '' ? start - before[0].length : -1;
}

/** The source's characters as a reader sees them. */
export function readVisibly(source: string, start: number, end: number): string {
  const text = source.slice(start, end);
  return PLAIN.test(text) ? text : [...text].filter(isSeen).join('');
}

const PLAIN = /^[ -~]*$/;
/** The parts of a keycap: without them its digit looks plain. */
const FRAMES = /^[\uFE00-\uFE0F\u20E3]$/;

const isSeen = (mark: string): boolean => foldCharacter(mark)?.as !== '' || FRAMES.test(mark);
