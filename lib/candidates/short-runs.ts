import {
  ARTICLE_BEFORE,
  CELL_BEHIND,
  CHINESE_CODE,
  CLAUSE_END,
  CODE_END,
  DIAL_BEFORE,
  GROUPED_CODE,
  INITIALS_BEFORE,
  LABEL_BEFORE,
  NAME_BEFORE,
  NAME_BEHIND,
  PHONE_WORD,
  SHORT_CODE,
  TAIWAN_CODE,
  YEAR,
} from './patterns';

const HAN = /[\u3400-\u9FFF]/;
const NOT_DIGIT = /[^0-9]/;
export const LOOKALIKE_WORD = /[0-9][OoIlОоЗ]|[OoIlОоЗ][0-9]/;
const VANITY_HEAD = /^1?8\d\d$|^1[38]00?$/;
const VANITY_WORD = /^[-. )]{1,3}[A-Z][A-Za-z0-9-]/;
/** How far a service word may stand before and behind a short run, in characters. */
const NEAR_BEFORE = 40;
const NEAR_AFTER = 16;
const BLANK = 0x20;
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

/** True where a word of telephones stands around. */
export const isNearPhoneWord = (text: string, start: number, end: number): boolean =>
  PHONE_WORD.test(around(text, start, end));

/** Letters count only where they touch a digit: `4OO`, not `411 or`. */
export function keepDigits(run: string): string {
  if (!NOT_DIGIT.test(run)) return run;
  return run.replace(LOOKALIKE_WORD.test(run) ? /[^0-9OoIlОоЗ]/g : /[^0-9]/g, '');
}
