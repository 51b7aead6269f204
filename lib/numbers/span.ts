import type { Folded } from './fold';

export interface FoldedSpan {
  readonly start: number;
  readonly end: number;
}

/** Widens digits to the plus and the brackets that are theirs: `(+86) 400-…`, `…-(8917)`. */
export function widen(folded: Folded, start: number, end: number, plus: number): FoldedSpan {
  let from = plus >= 0 ? plus : start;
  let to = end;
  const inside = folded.text.slice(from, to);
  const opens = inside.split('(').length - 1;
  const closes = inside.split(')').length - 1;
  if (closes > opens && from > 0) {
    const before = /\( ?$/.exec(folded.text.slice(Math.max(0, from - 2), from));
    if (before) from -= before[0].length;
  }
  if (opens > closes) {
    const after = /^ ?\)/.exec(folded.text.slice(to, to + 2));
    if (after) to += after[0].length;
  }
  return { start: from, end: to };
}

/** Where a plus stands before digits, or -1: `+1`, `+ 1`, `(+86)`, `+(1)`. */
export function findPlus(folded: Folded, start: number): number {
  const before = /([~!@=#^*|]?)\+[ (]{0,2}$/.exec(folded.text.slice(Math.max(0, start - 4), start));
  // `+!+833`: one of a row of marks.
  return before && before[1] === '' ? start - before[0].length : -1;
}

const INVISIBLE = /[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|\u034F/g;

/** The source's characters as a reader sees them. */
export function readVisibly(source: string, start: number, end: number): string {
  return source.slice(start, end).replace(INVISIBLE, '');
}
