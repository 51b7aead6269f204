import { CHINESE_CODE, DATES, HANZI, PHONE_WORD, RUN, SHORT_CODE, SPELLED } from './patterns';
import type { Span } from './types';

const HAN = /[\u3400-\u9FFF]/;
const NOT_DIGIT = /[^0-9]/g;
const LONG_RUN = /[0-9]{16}/;
/** 13 CABS, not "13 hours". */
const KEYPAD_WORD = /[A-Z]{4}/;
/** How far a service word may stand from a short run, in characters. */
const NEAR = 40;
/** A block this short is a table cell or a label of its own. */
const SHORT_BLOCK = 24;

/** True if a block's text holds a run worth asking about. Linear in the text's length. */
export function hasRun(text: string): boolean {
  return nextRun(text, 0) !== null || findSpelled(text, 0) !== null;
}

/** Spans of the runs worth asking about, in order, without overlaps. */
export function findRuns(text: string): Span[] {
  const runs: Span[] = [];
  for (let run = nextRun(text, 0); run; run = nextRun(text, run.end)) runs.push(run);
  const digits = runs.length;
  for (let run = findSpelled(text, 0); run; run = findSpelled(text, run.end)) runs.push(run);
  if (digits === 0 || digits === runs.length) return runs;
  runs.sort((a, b) => a.start - b.start);
  return runs.filter((run, at) => at === 0 || run.start >= (runs[at - 1]?.end ?? 0));
}

function findSpelled(text: string, from: number): Span | null {
  SPELLED.lastIndex = from;
  for (let found = SPELLED.exec(text); found; found = SPELLED.exec(text)) {
    const isPhrase = found[0].startsWith('13') && !KEYPAD_WORD.test(found[0]);
    if (!isPhrase) return { start: found.index, end: SPELLED.lastIndex };
  }
  return null;
}

function nextRun(text: string, from: number): Span | null {
  RUN.lastIndex = from;
  for (let found = RUN.exec(text); found; found = RUN.exec(text)) {
    const start = found.index;
    const end = RUN.lastIndex;
    if (isWorthAsking(text, found[0], start, end)) return { start, end };
    RUN.lastIndex = end;
  }
  return null;
}

function isWorthAsking(text: string, run: string, start: number, end: number): boolean {
  if (isMoney(text, start, end) || isFiling(text, start)) return false;
  const rest = run.includes('19') || run.includes('20') ? run.replace(DATES, ' ') : run;
  if (LONG_RUN.test(rest)) return false;
  const digits = rest.replace(NOT_DIGIT, '');
  if (digits.length < 3) return isUnusual(rest);
  if (digits.length > 6) return isLongEnough(text, rest, digits, start, end);
  if (isUnusual(rest) || isVanity(text, digits, end)) return true;
  return isShortCode(text, rest, digits, start, end);
}

/** `¥1299`, `400 元`, `12.5%`, `1,299`. */
function isMoney(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? '';
  const after = text[end] ?? '';
  return '$¥￥€£₹'.includes(before || ' ') || '%元万萬亿億円€'.includes(after || ' ');
}

/** ICP and public-security filings: `京ICP备2024779202号`. */
function isFiling(text: string, start: number): boolean {
  const before = text[start - 1];
  return before === '备' || before === '備';
}

/** Seven digits or more; a bare unbroken one must look like a telephone number. */
function isLongEnough(
  text: string,
  run: string,
  digits: string,
  start: number,
  end: number,
): boolean {
  const size = digits.length;
  if (size !== end - start) return size < 25 || /[0-9]{5,13}/.test(run);
  if (/[A-Za-z_=/]/.test(text[start - 1] ?? '') && /[A-Z_=/]/.test(text[start - 1] ?? '')) {
    return false;
  }
  if (size === 10 || size === 11 || text[start - 1] === '+') return true;
  if (size > 11) return /^(?:0|86|91|1[38]00)/.test(digits);
  if (CHINESE_CODE.test(digits) || digits.startsWith('0')) return true;
  return end - start > text.length - SHORT_BLOCK || isNearPhoneWord(text, start, end);
}

function isShortCode(
  text: string,
  run: string,
  digits: string,
  start: number,
  end: number,
): boolean {
  const bare = text.length - (end - start) < SHORT_BLOCK;
  if (CHINESE_CODE.test(digits)) {
    return (
      bare ||
      HAN.test(text.slice(Math.max(0, start - NEAR), end + NEAR)) ||
      isNearPhoneWord(text, start, end)
    );
  }
  if (!SHORT_CODE.test(digits) || run.includes('.')) return false;
  return isNearPhoneWord(text, start, end) || (bare && text.trim().length === end - start);
}

/** Circled, mathematical, keycap or Chinese digits, or letters for digits: five or more. */
function isUnusual(run: string): boolean {
  const plain = run.replace(/[\s().-]/g, '');
  let count = 0;
  for (const mark of plain) {
    if (mark > '\u00B1' && mark !== '\uFE0F' && mark !== '\u20E3') count += 1;
    else if (/[0-9OoIl]/.test(mark)) count += 1;
  }
  return (
    count > 4 &&
    (new RegExp(`[${HANZI}\u00B2-\uFFEF]`).test(plain) || /[0-9][OoIl]|[OoIl][0-9]/.test(plain))
  );
}

/** `1-800-FLOWERS`, `13 CABS`: letters of a keypad behind a toll-free code. */
function isVanity(text: string, digits: string, end: number): boolean {
  return (
    /^1?8\d\d$|^1[38]00?$|^13$/.test(digits) &&
    /^[-. )]{1,3}[A-Z][A-Za-z0-9-]/.test(text.slice(end, end + 8))
  );
}

function isNearPhoneWord(text: string, start: number, end: number): boolean {
  return PHONE_WORD.test(text.slice(Math.max(0, start - NEAR), end + NEAR));
}
