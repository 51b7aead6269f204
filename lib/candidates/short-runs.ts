import { isCount, isCountBefore } from './is-something-else';
import {
  endsWithArticle,
  beginsWithCell,
  endsWithCellName,
  isChineseCode,
  beginsWithClauseEnd,
  beginsWithCodeEnd,
  endsWithDialling,
  isGroupedCode,
  endsWithInitials,
  endsWithLabel,
  endsWithName,
  beginsWithName,
  isOldYear,
  hasPhoneWord,
  beginsWithRowEnd,
  isShortCode,
  isTaiwanCode,
  isYear,
} from './code-shapes';

/** `4OO`, `1O`: a letter that passes for a digit touches one. */
export const hasLookalike = (run: string): boolean => /[0-9][OoIlОоЗ]|[OoIlОоЗ][0-9]/.test(run);
/** How far a service word may stand before and behind a short run, in characters. */
const NEAR_BEFORE = 40;
const NEAR_AFTER = 16;
const BLANK = 0x20;
const HARD_BLANK = 0xa0;
const OPEN = 0x28;
const COMMA = 0x2c;
const LABEL_MARKS = ':：–—-,';
/** How far before a run its label is looked for. */
const NEAR_LABEL = 24;
/** A block this short is a table cell or a label of its own. */
export const SHORT_BLOCK = 24;

/** Fewer than seven digits: a code, or the head of `1-800-FLOWERS`. */
export function isShort(text: string, run: string, start: number): boolean {
  const end = start + run.length;
  const digits = keepDigits(run);
  if (isYear(digits)) {
    const isDialled = endsWithDialling(text.slice(Math.max(0, start - 12), start));
    return isDialled || isLabelled(text, start, end);
  }
  if (isVanity(text, run, start)) return true;
  const isBare = text.length - (end - start) < SHORT_BLOCK;
  if (isChineseCode(digits))
    return (
      isBare ||
      /[\u3400-\u9FFF]/.test(around(text, start, end)) ||
      isNearPhoneWord(text, start, end)
    );
  if (isGroupedCode(run)) return true;
  if (!isShortCode(digits) || run.includes('.')) return false;
  const mayBe =
    isNearPhoneWord(text, start, end) ||
    isLabelled(text, start, end) ||
    (isBare && (text.trim().length === end - start || beginsWithName(text.slice(end, end + 5))));
  return mayBe && !isCount(text, run, start);
}

/** `UIDAI: 1947`, `IRCTC 139`: somebody's code, if a list of codes says so. Cheap first: most counts leave early. */
function isLabelled(text: string, start: number, end: number): boolean {
  const last = text.charCodeAt(start - 1);
  const isApart = last === BLANK || last === HARD_BLANK || last === OPEN;
  const mark = isApart ? text.charCodeAt(start - 2) : last;
  if (mark >= 0x3400 && mark <= 0x9fff)
    return end < text.length
      ? beginsWithClauseEnd(text.slice(end, end + 1))
      : isApart && isTaiwanCode(text.slice(start, end));
  const looksLikeYear = isYear(text.slice(start, end));
  if (
    !looksLikeYear &&
    last === BLANK &&
    endsWithArticle(text.slice(Math.max(0, start - 6), start))
  )
    return true;
  const isMark = LABEL_MARKS.includes(String.fromCharCode(mark));
  const isCell = !isApart && mark >= 0x61 && mark <= 0xff;
  if (!isMark && !isCell && text.length - (end - start) >= SHORT_BLOCK) return false;
  const after = text.slice(end, end + 2);
  const before = text.slice(Math.max(0, start - NEAR_LABEL), start);
  if (isCell) return beginsWithCell(after) || (beginsWithRowEnd(after) && endsWithCellName(before));
  if (!beginsWithCodeEnd(after)) return false;
  if (isMark && mark !== COMMA) return endsWithLabel(before);
  if (looksLikeYear && !isOldYear(text.slice(start, end))) return false;
  return endsWithInitials(before) || (end - start > 3 && !looksLikeYear && endsWithName(before));
}

/** `1-800-FLOWERS`: letters of a keypad behind a toll-free code; not `1888. Called`, `an 1865 Russian`. */
function isVanity(text: string, run: string, start: number): boolean {
  const end = start + run.length;
  const digits = keepDigits(run);
  if (
    digits.length > 4 ||
    !'-. )'.includes(text[end] ?? 'x') ||
    !/^1?8\d\d$|^1[38]00?$/.test(digits)
  )
    return false;
  const behind = text.slice(end, end + 8);
  if (!/^[-. )]{1,3}[A-Z][A-Za-z0-9-]/.test(behind)) return false;
  if (run !== digits) return true;
  if (/^\)?\. [A-Z][a-z]/.test(behind)) return false;
  return (
    /^1?(?:300|8(?:00|(\d)\1))$/.test(run) ||
    !isCountBefore(text.slice(Math.max(0, start - NEAR_LABEL), start), run)
  );
}

const around = (text: string, start: number, end: number): string =>
  text.slice(Math.max(0, start - NEAR_BEFORE), end + NEAR_AFTER);

/** True where a word of telephones stands around. */
export const isNearPhoneWord = (text: string, start: number, end: number): boolean =>
  hasPhoneWord(around(text, start, end));

/** Letters count only where they touch a digit: `4OO`, not `411 or`. */
export function keepDigits(run: string): string {
  if (!/[^0-9]/.test(run)) return run;
  return run.replace(hasLookalike(run) ? /[^0-9OoIlОоЗ]/g : /[^0-9]/g, '');
}
