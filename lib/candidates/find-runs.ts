import {
  ARTICLE_BEFORE,
  CELL_BEHIND,
  CHEQUE_PAIR,
  CHINESE_CODE,
  CLAUSE_END,
  CODE_END,
  DATE_HERE,
  DATES,
  DIAL_BEFORE,
  GROUPED_CODE,
  HANZI_PAIR,
  HANZI_RUN,
  HANZI_SPACED,
  INITIALS_BEFORE,
  LABEL_BEFORE,
  NAME_BEFORE,
  NAME_BEHIND,
  ODD_RUN,
  PHONE_WORD,
  RUN,
  SHORT_CODE,
  KEYPAD,
  SPELLED,
  SPELLED_PAIR,
  TAIWAN_CODE,
  WIDE,
  YEAR,
} from './patterns';
import type { Span } from './types';

const HAN = /[\u3400-\u9FFF]/;
const NOT_DIGIT = /[^0-9]/;
const LONG_GROUP = /[0-9]{16}/;
const LOOKALIKE_WORD = /[0-9][OoIlОоЗ]|[OoIlОоЗ][0-9]/;
/** `1 1627` of `M1 1627`: the first digit is the name's. */
const GLUED_DIGIT = /^[0-9] [0-9]{3}/;
const VANITY_HEAD = /^1?8\d\d$|^1[38]00?$/;
const VANITY_WORD = /^[-. )]{1,3}[A-Z][A-Za-z0-9-]/;
/** How far a service word may stand before and behind a short run, in characters. */
const NEAR_BEFORE = 40;
const NEAR_AFTER = 16;
/** As many digits as a mobile has. */
const LEAST_SELF_EVIDENT = 11;
const BLANK = 0x20;
const OPEN = 0x28;
const COMMA = 0x2c;
const LABEL_MARKS = new Set(Array.from(':：–—-,', (mark) => mark.charCodeAt(0)));
/** How far before a run its label is looked for. */
const NEAR_LABEL = 24;
/** A block this short is a table cell or a label of its own. */
const SHORT_BLOCK = 24;

type Search = (text: string, from: number) => Span | null;

/** Dearest last: a block with a plain number is known by the first. */
const SEARCHES: readonly Search[] = [nextPlain, nextKeypad, nextSpelled];
/** Of a text with a sign they could begin with: most pages in Latin letters have none. */
const WIDE_SEARCHES: readonly Search[] = [nextOdd, nextHanzi, nextSpacedHanzi, nextCheque];

/** True if a block's text holds a run worth asking about. Linear in the text's length. */
export function hasRun(text: string): boolean {
  const begins = (next: Search) => next(text, 0) !== null;
  return (
    nextPlain(text, 0) !== null ||
    (WIDE.test(text) && WIDE_SEARCHES.some(begins)) ||
    nextKeypad(text, 0) !== null ||
    nextSpelled(text, 0) !== null
  );
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
  if (from === 0 && !SPELLED_PAIR.test(text)) return null;
  return nextMatch(text, from, SPELLED);
}

function nextKeypad(text: string, from: number): Span | null {
  return nextMatch(text, from, KEYPAD);
}

function nextMatch(text: string, from: number, shape: RegExp): Span | null {
  shape.lastIndex = from;
  const found = shape.exec(text);
  return found && { start: found.index, end: shape.lastIndex };
}

function isWorthAsking(text: string, run: string, start: number, end: number): boolean {
  if (isMoney(text, start, end)) return false;
  if (run.length < 7) {
    const glued = GLUED_DIGIT.test(run) && /[A-Z]/.test(text[start - 1] ?? ' ') ? 2 : 0;
    return isShort(text, trimLetters(run.slice(glued)), start + glued);
  }
  const rest = run.includes('19') || run.includes('20') ? run.replace(DATES, ' ') : run;
  const digits = keepDigits(rest);
  if (digits.length < 7) {
    return rest === run ? isShort(text, trimLetters(run), start) : LOOKALIKE_WORD.test(rest);
  }
  if (digits.length !== end - start) return !LONG_GROUP.test(rest);
  return isUnbroken(text, digits, start, end);
}

/** Letters count only where they touch a digit: `4OO`, not `411 or`. */
function keepDigits(run: string): string {
  if (!NOT_DIGIT.test(run)) return run;
  return run.replace(LOOKALIKE_WORD.test(run) ? /[^0-9OoIlОоЗ]/g : /[^0-9]/g, '');
}

/** `139 (I` of `139 (IRCTC)`: a letter that touches no digit is none. */
const trimLetters = (run: string): string =>
  run.charCodeAt(run.length - 1) > 0x39 ? run.replace(/[^0-9OoIlОоЗ][^0-9]{0,7}$/, '') : run;

/** `¥1299`, `400 元`, `12.5%`. */
function isMoney(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  if ('$¥￥€£₹'.includes(before) || '%€'.includes(after)) return true;
  // 13912345678万警官: eleven digits and more may be followed by a name.
  return '元万萬亿億円'.includes(after) && end - start < LEAST_SELF_EVIDENT;
}

/** Digits without a mark must look like a telephone number, or stand beside its word. */
function isUnbroken(text: string, digits: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? ' ';
  const size = digits.length;
  // 京ICP备2024779202号 is a filing.
  if (size > 15 || before === '备' || before === '備') return false;
  if (/[A-Z_/]/.test(before)) return isNearPhoneWord(text, start, end);
  if (size === 10 || size === 11 || before === '+') return true;
  if (size > 11) return /^(?:0|86|91|1[38]00)/.test(digits);
  if (CHINESE_CODE.test(digits) || digits.startsWith('0')) return true;
  return end - start > text.length - SHORT_BLOCK || isNearPhoneWord(text, start, end);
}

/** Fewer than seven digits: a code, or the head of `1-800-FLOWERS`. */
function isShort(text: string, run: string, start: number): boolean {
  const end = start + run.length;
  const digits = keepDigits(run);
  if (YEAR.test(digits)) {
    const isDialled = DIAL_BEFORE.test(text.slice(Math.max(0, start - 12), start));
    return isDialled || isLabelled(text, start, end);
  }
  if (isVanity(text, digits, end)) return true;
  const isBare = text.length - (end - start) < SHORT_BLOCK;
  if (CHINESE_CODE.test(digits))
    return isBare || HAN.test(around(text, start, end)) || isNearPhoneWord(text, start, end);
  if (GROUPED_CODE.test(run)) return true;
  if (!SHORT_CODE.test(digits) || run.includes('.')) return false;
  if (isNearPhoneWord(text, start, end) || isLabelled(text, start, end)) return true;
  return (
    isBare && (text.trim().length === end - start || NAME_BEHIND.test(text.slice(end, end + 5)))
  );
}

/** `UIDAI: 1947`, `IRCTC 139`: somebody's code, if a list of codes says so. Cheap first: most counts leave early. */
function isLabelled(text: string, start: number, end: number): boolean {
  const last = text.charCodeAt(start - 1);
  const isApart = last === BLANK || last === OPEN;
  const mark = isApart ? text.charCodeAt(start - 2) : last;
  if (mark >= 0x3400 && mark <= 0x9fff)
    return end < text.length
      ? CLAUSE_END.test(text.slice(end, end + 1))
      : isApart && TAIWAN_CODE.test(text.slice(start, end));
  if (last === BLANK && ARTICLE_BEFORE.test(text.slice(Math.max(0, start - 6), start))) return true;
  const isMark = LABEL_MARKS.has(mark);
  const isCell = !isApart && mark >= 0x61 && mark <= 0xff;
  if (!isMark && !isCell && text.length - (end - start) >= SHORT_BLOCK) return false;
  const after = text.slice(end, end + 2);
  if (isCell) return CELL_BEHIND.test(after);
  if (!CODE_END.test(after)) return false;
  const before = text.slice(Math.max(0, start - NEAR_LABEL), start);
  if (isMark && mark !== COMMA) return LABEL_BEFORE.test(before);
  return INITIALS_BEFORE.test(before) || (end - start > 3 && NAME_BEFORE.test(before));
}

/** `1-800-FLOWERS`: letters of a keypad behind a toll-free code. */
function isVanity(text: string, digits: string, end: number): boolean {
  const isTied = digits.length < 5 && '-. )'.includes(text[end] ?? 'x');
  return isTied && VANITY_HEAD.test(digits) && VANITY_WORD.test(text.slice(end, end + 8));
}

const around = (text: string, start: number, end: number): string =>
  text.slice(Math.max(0, start - NEAR_BEFORE), end + NEAR_AFTER);

const isNearPhoneWord = (text: string, start: number, end: number): boolean =>
  PHONE_WORD.test(around(text, start, end));
