import { isCount, isCountBefore } from './is-something-else';
import {
  ARTICLE_BEFORE,
  CELL_BEHIND,
  CELL_NAME,
  CHINESE_CODE,
  CLAUSE_END,
  CODE_END,
  DIAL_BEFORE,
  GROUPED_CODE,
  INITIALS_BEFORE,
  LABEL_BEFORE,
  NAME_BEFORE,
  NAME_BEHIND,
  OLD_YEAR,
  PHONE_WORD,
  ROW_END,
  SHORT_CODE,
  TAIWAN_CODE,
  YEAR,
} from './patterns';

const HAN = /[\u3400-\u9FFF]/;
const NOT_DIGIT = /[^0-9]/;
export const LOOKALIKE_WORD = /[0-9][OoIlОоЗ]|[OoIlОоЗ][0-9]/;
const VANITY_HEAD = /^1?8\d\d$|^1[38]00?$/;
const VANITY_WORD = /^[-. )]{1,3}[A-Z][A-Za-z0-9-]/;
const TOLL_FREE = /^1?(?:300|8(?:00|(\d)\1))$/;
const SENTENCE_END = /^\)?\. [A-Z][a-z]/;
/** How far a service word may stand before and behind a short run, in characters. */
const NEAR_BEFORE = 40;
const NEAR_AFTER = 16;
const BLANK = 0x20;
const HARD_BLANK = 0xa0;
const OPEN = 0x28;
const COMMA = 0x2c;
const LABEL_MARKS = new Set(Array.from(':：–—-,', (mark) => mark.charCodeAt(0)));
/** How far before a run its label is looked for. */
const NEAR_LABEL = 24;
/** A block this short is a table cell or a label of its own. */
export const SHORT_BLOCK = 24;

/** Fewer than seven digits: a code, or the head of `1-800-FLOWERS`. */
export function isShort(text: string, run: string, start: number): boolean {
  const end = start + run.length;
  const digits = keepDigits(run);
  if (YEAR.test(digits)) {
    const isDialled = DIAL_BEFORE.test(text.slice(Math.max(0, start - 12), start));
    return isDialled || isLabelled(text, start, end);
  }
  if (isVanity(text, run, start)) return true;
  const isBare = text.length - (end - start) < SHORT_BLOCK;
  if (CHINESE_CODE.test(digits))
    return isBare || HAN.test(around(text, start, end)) || isNearPhoneWord(text, start, end);
  if (GROUPED_CODE.test(run)) return true;
  if (!SHORT_CODE.test(digits) || run.includes('.')) return false;
  const mayBe =
    isNearPhoneWord(text, start, end) ||
    isLabelled(text, start, end) ||
    (isBare && (text.trim().length === end - start || NAME_BEHIND.test(text.slice(end, end + 5))));
  return mayBe && !isCount(text, run, start);
}

/** `UIDAI: 1947`, `IRCTC 139`: somebody's code, if a list of codes says so. Cheap first: most counts leave early. */
function isLabelled(text: string, start: number, end: number): boolean {
  const last = text.charCodeAt(start - 1);
  const isApart = last === BLANK || last === HARD_BLANK || last === OPEN;
  const mark = isApart ? text.charCodeAt(start - 2) : last;
  if (mark >= 0x3400 && mark <= 0x9fff)
    return end < text.length
      ? CLAUSE_END.test(text.slice(end, end + 1))
      : isApart && TAIWAN_CODE.test(text.slice(start, end));
  const isYear = YEAR.test(text.slice(start, end));
  if (!isYear && last === BLANK && ARTICLE_BEFORE.test(text.slice(Math.max(0, start - 6), start)))
    return true;
  const isMark = LABEL_MARKS.has(mark);
  const isCell = !isApart && mark >= 0x61 && mark <= 0xff;
  if (!isMark && !isCell && text.length - (end - start) >= SHORT_BLOCK) return false;
  const after = text.slice(end, end + 2);
  const before = text.slice(Math.max(0, start - NEAR_LABEL), start);
  if (isCell) return CELL_BEHIND.test(after) || (ROW_END.test(after) && CELL_NAME.test(before));
  if (!CODE_END.test(after)) return false;
  if (isMark && mark !== COMMA) return LABEL_BEFORE.test(before);
  if (isYear && !OLD_YEAR.test(text.slice(start, end))) return false;
  return INITIALS_BEFORE.test(before) || (end - start > 3 && !isYear && NAME_BEFORE.test(before));
}

/** `1-800-FLOWERS`: letters of a keypad behind a toll-free code; not `1888. Called`, `an 1865 Russian`. */
function isVanity(text: string, run: string, start: number): boolean {
  const end = start + run.length;
  const digits = keepDigits(run);
  if (digits.length > 4 || !'-. )'.includes(text[end] ?? 'x') || !VANITY_HEAD.test(digits))
    return false;
  const behind = text.slice(end, end + 8);
  if (!VANITY_WORD.test(behind)) return false;
  if (run !== digits) return true;
  if (SENTENCE_END.test(behind)) return false;
  return (
    TOLL_FREE.test(run) || !isCountBefore(text.slice(Math.max(0, start - NEAR_LABEL), start), run)
  );
}

const around = (text: string, start: number, end: number): string =>
  text.slice(Math.max(0, start - NEAR_BEFORE), end + NEAR_AFTER);

/** True where a word of telephones stands around. */
export const isNearPhoneWord = (text: string, start: number, end: number): boolean =>
  PHONE_WORD.test(around(text, start, end));

/** Letters count only where they touch a digit: `4OO`, not `411 or`. */
export function keepDigits(run: string): string {
  if (!NOT_DIGIT.test(run)) return run;
  return run.replace(LOOKALIKE_WORD.test(run) ? /[^0-9OoIlОоЗ]/g : /[^0-9]/g, '');
}
