import { isWorthAsking } from './is-worth-asking';
import {
  CHEQUE_PAIR,
  DATE_HERE,
  HANZI_PAIR,
  HANZI_RUN,
  HANZI_SPACED,
  ODD_RUN,
  RUN,
  KEYPAD,
  NUMBER_WORDS,
  SPELLED,
  SPELLED_PAIR,
  WIDE,
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
  return (WIDE.test(text) && WIDE_SEARCHES.some(begins)) || nextSpelled(text, 0) !== null;
}

/** Spans of the runs worth asking about, in order, without overlaps. */
export function findRuns(text: string): Span[] {
  const runs: Span[] = [];
  for (const next of WIDE.test(text) ? [...SEARCHES, ...WIDE_SEARCHES] : SEARCHES) {
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
  RUN.lastIndex = from;
  for (let found = RUN.exec(text); found; found = RUN.exec(text)) {
    const end = RUN.lastIndex;
    if (isDate(text, found.index)) {
      RUN.lastIndex = DATE_HERE.lastIndex;
      continue;
    }
    if (isWorthAsking(text, found[0], found.index, end)) return { start: found.index, end };
    RUN.lastIndex = end;
  }
  return null;
}

function isDate(text: string, start: number): boolean {
  const second = text.charCodeAt(start + 1);
  if (second !== 0x30 && second !== 0x39) return false;
  DATE_HERE.lastIndex = start;
  return DATE_HERE.test(text);
}

function nextOdd(text: string, from: number): Span | null {
  return nextMatch(text, from, ODD_RUN);
}

function nextHanzi(text: string, from: number): Span | null {
  return nextInHanzi(text, from, HANZI_PAIR);
}

function nextSpacedHanzi(text: string, from: number): Span | null {
  return nextInHanzi(text, from, HANZI_SPACED);
}

function nextCheque(text: string, from: number): Span | null {
  return nextInHanzi(text, from, CHEQUE_PAIR);
}

/** Pairs are quick to find; a number begins at the pair or just before it. */
function nextInHanzi(text: string, from: number, pair: RegExp): Span | null {
  pair.lastIndex = from;
  for (let found = pair.exec(text); found; found = pair.exec(text)) {
    const start = Math.max(from, found.index - 1);
    for (HANZI_RUN.lastIndex = start; HANZI_RUN.lastIndex <= found.index;) {
      const begin = HANZI_RUN.lastIndex;
      if (HANZI_RUN.test(text)) return { start: begin, end: HANZI_RUN.lastIndex };
      HANZI_RUN.lastIndex = begin + 1;
    }
  }
  return null;
}

function nextSpelled(text: string, from: number): Span | null {
  if (from === 0 && !hasNumberWords(text)) return null;
  for (let found = nextMatch(text, from, SPELLED); found; found = nextMatch(text, from, SPELLED)) {
    if (!isCardinal(text, found)) return found;
    from = found.end;
  }
  return null;
}

/** `one hundred two`, where neither a word nor a digit goes on: a count. */
function isCardinal(text: string, { start, end }: Span): boolean {
  const [first] = /^\p{L}+\W(?=hundred)/iu.exec(text.slice(start, end)) ?? [];
  if (!first || /^\W{0,3}\d/.test(text.slice(end, end + 4))) return false;
  const rest = nextMatch(text, start + first.length, SPELLED);
  return !rest || rest.start >= end;
}

/** The longest number word, and two of them with what stands between. */
const LONGEST_WORD = 7;
const TWO_WORDS = 16;

/** Two number words side by side. `are one`, `this one`: most pairs that look so are none. */
function hasNumberWords(text: string): boolean {
  const lower = text.toLowerCase();
  SPELLED_PAIR.lastIndex = 0;
  for (let found = SPELLED_PAIR.exec(lower); found; found = SPELLED_PAIR.exec(lower)) {
    const { index } = found;
    const near = lower.slice(Math.max(0, index - LONGEST_WORD), index + TWO_WORDS);
    const words = near.split(/[^a-zà-ü]+/).map((word) => NUMBER_WORDS.has(word));
    if (words.some((known, at) => known && words[at + 1])) return true;
    // The pair's second word may be the next one's first.
    SPELLED_PAIR.lastIndex = index + 2;
  }
  return false;
}

function nextKeypad(text: string, from: number): Span | null {
  return nextMatch(text, from, KEYPAD);
}

function nextMatch(text: string, from: number, shape: RegExp): Span | null {
  shape.lastIndex = from;
  const found = shape.exec(text);
  return found && { start: found.index, end: shape.lastIndex };
}
