import { isWorthAsking } from './is-worth-asking';
import {
  getChequePair,
  getDateHere,
  getHanziPair,
  getHanziRun,
  getHanziSpaced,
  getOddRun,
  getRun,
  getKeypad,
  isNumberWord,
  getSpelled,
  getSpelledPair,
  getWide,
} from './patterns';
import type { Span } from './types';

type Search = (text: string, from: number) => Span | null;

/** Dearest last: a block with a plain number is known by the first. */
const SEARCHES: readonly Search[] = [nextPlain, nextKeypad, nextSpelled];
/** Of a text with a sign they could begin with: most pages in Latin letters have none. */
const WIDE_SEARCHES: readonly Search[] = [nextOdd, nextHanzi, nextSpacedHanzi, nextCheque];

/** True if a block's text holds a run worth asking about. Linear in the text's length. */
export function hasRun(text: string): boolean {
  return nextPlain(text, 0) !== null || nextKeypad(text, 0) !== null || hasWideRun(text);
}

/** The same of numbers in words, or in other signs than plain digits. */
export function hasWideRun(text: string): boolean {
  const begins = (next: Search) => next(text, 0) !== null;
  return (getWide().test(text) && WIDE_SEARCHES.some(begins)) || nextSpelled(text, 0) !== null;
}

/** Spans of the runs worth asking about, in order, without overlaps. */
export function findRuns(text: string): Span[] {
  const runs: Span[] = [];
  for (const next of getWide().test(text) ? [...SEARCHES, ...WIDE_SEARCHES] : SEARCHES) {
    for (let run = next(text, 0); run; run = next(text, run.end)) runs.push(run);
  }
  runs.sort((a, b) => a.start - b.start);
  let end = 0;
  return runs.filter((run) => {
    if (run.start < end) return false;
    end = run.end;
    return true;
  });
}

function nextPlain(text: string, from: number): Span | null {
  const run = getRun();
  run.lastIndex = from;
  for (let found = run.exec(text); found; found = run.exec(text)) {
    const end = run.lastIndex;
    const dateEnd = findDateEnd(text, found.index);
    if (dateEnd > 0) {
      run.lastIndex = dateEnd;
      continue;
    }
    if (isWorthAsking(text, found[0], found.index, end)) return { start: found.index, end };
    run.lastIndex = end;
  }
  return null;
}

/** Where a date that begins at `start` ends; 0 where none does. */
function findDateEnd(text: string, start: number): number {
  const second = text.charCodeAt(start + 1);
  if (second !== 0x30 && second !== 0x39) return 0;
  const date = getDateHere();
  date.lastIndex = start;
  return date.test(text) ? date.lastIndex : 0;
}

function nextOdd(text: string, from: number): Span | null {
  return nextMatch(text, from, getOddRun());
}

function nextHanzi(text: string, from: number): Span | null {
  return nextInHanzi(text, from, getHanziPair());
}

function nextSpacedHanzi(text: string, from: number): Span | null {
  return nextInHanzi(text, from, getHanziSpaced());
}

function nextCheque(text: string, from: number): Span | null {
  return nextInHanzi(text, from, getChequePair());
}

/** Pairs are quick to find; a number begins at the pair or just before it. */
function nextInHanzi(text: string, from: number, pair: RegExp): Span | null {
  pair.lastIndex = from;
  for (let found = pair.exec(text); found; found = pair.exec(text)) {
    const start = Math.max(from, found.index - 1);
    const whole = getHanziRun();
    for (whole.lastIndex = start; whole.lastIndex <= found.index;) {
      const begin = whole.lastIndex;
      if (whole.test(text)) return { start: begin, end: whole.lastIndex };
      whole.lastIndex = begin + 1;
    }
  }
  return null;
}

function nextSpelled(text: string, from: number): Span | null {
  if (from === 0 && !hasNumberWords(text)) return null;
  for (
    let found = nextMatch(text, from, getSpelled());
    found;
    found = nextMatch(text, from, getSpelled())
  ) {
    if (!isCardinal(text, found)) return found;
    from = found.end;
  }
  return null;
}

/** `one hundred two`, where neither a word nor a digit goes on: a count. */
function isCardinal(text: string, { start, end }: Span): boolean {
  const [first] = /^\p{L}+\W(?=hundred)/iu.exec(text.slice(start, end)) ?? [];
  if (!first || /^\W{0,3}\d/.test(text.slice(end, end + 4))) return false;
  const rest = nextMatch(text, start + first.length, getSpelled());
  return !rest || rest.start >= end;
}

/** Two number words side by side. `are one`, `this one`: most pairs that look so are none. */
function hasNumberWords(text: string): boolean {
  const lower = text.toLowerCase();
  const pair = getSpelledPair();
  pair.lastIndex = 0;
  for (let found = pair.exec(lower); found; found = pair.exec(lower)) {
    // A match ends in the second word's first letters.
    const second = findWordStart(lower, pair.lastIndex);
    const first = findWordStart(lower, found.index);
    if (
      isNumberWord(lower.slice(first, findWordEnd(lower, found.index))) &&
      isNumberWord(lower.slice(second, findWordEnd(lower, second)))
    )
      return true;
    // The pair's second word may be the next one's first.
    pair.lastIndex = found.index + 2;
  }
  return false;
}

/** `a` to `z`, and the letters with an accent of the languages whose words are known. */
function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xe0 && code <= 0xfc);
}

function findWordStart(text: string, from: number): number {
  let at = from;
  while (isLetter(text.charCodeAt(at - 1))) at--;
  return at;
}

function findWordEnd(text: string, from: number): number {
  let at = from;
  while (isLetter(text.charCodeAt(at))) at++;
  return at;
}

function nextKeypad(text: string, from: number): Span | null {
  return nextMatch(text, from, getKeypad());
}

function nextMatch(text: string, from: number, shape: RegExp): Span | null {
  shape.lastIndex = from;
  const found = shape.exec(text);
  return found && { start: found.index, end: shape.lastIndex };
}
