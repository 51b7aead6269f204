import type { Folded } from './fold';
import type { NumberReading } from './types';

/** Digits that read as a number, before the checks that may reject them. Places in the folded text. */
export interface Draft {
  readonly folded: Folded;
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  readonly lengths: readonly number[];
  readonly plus: boolean;
  readonly readings: readonly NumberReading[];
  /** At most 48 characters before, of the same clause. */
  readonly before: string;
  /** At most 24 characters after, of the same line. */
  readonly after: string;
  /** What introduces the whole text: a table's row or column, a label. */
  readonly label: string;
  /** Its area code stands before another number of the list. */
  readonly shared: boolean;
  /** The text names somebody right beside it who lists it. */
  readonly isOwned: () => boolean;
}

const BEFORE = 48;
const AFTER = 24;
/** Marks that end a clause, line ends and masked places. */
const CLAUSE = new Set(Array.from('\n。；;！!？?\uE000', (mark) => mark.charCodeAt(0)));

/** The end of the clause that stands before a place. */
export function clauseBefore(text: string, start: number): string {
  const first = Math.max(0, start - BEFORE);
  let from = start;
  while (from > first && !CLAUSE.has(text.charCodeAt(from - 1))) from -= 1;
  return text.slice(from, start);
}

export function lineAfter(text: string, end: number): string {
  const slice = text.slice(end, end + AFTER);
  const stop = slice.search(/[\n\uE000]/);
  return stop < 0 ? slice : slice.slice(0, stop);
}

/** Written as only a telephone number is: with a plus, or a hotline in groups. */
export function isSelfEvident(draft: Draft): boolean {
  if (draft.plus) return true;
  const kind = draft.readings[0]?.kind;
  return kind === 'national' && draft.lengths.length > 1;
}
