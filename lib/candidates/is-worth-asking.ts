import { isSomethingElse } from './is-something-else';
import { dropDates, isChineseCode } from './code-shapes';
import { isNearPhoneWord, isShort, keepDigits, hasLookalike, SHORT_BLOCK } from './short-runs';

/** As many digits as a mobile has. */
const LEAST_SELF_EVIDENT = 11;

/** Whether a run of plain digits may be a telephone number: dates, money and counts are not. */
export function isWorthAsking(text: string, run: string, start: number, end: number): boolean {
  if (isMoney(text, start, end)) return false;
  if (run.length < 7) {
    // `1 1627` of `M1 1627`: the first digit is the name's.
    const glued = /^[0-9] [0-9]{3}/.test(run) && /[A-Z]/.test(text[start - 1] ?? ' ') ? 2 : 0;
    return isShort(text, trimLetters(run.slice(glued)), start + glued);
  }
  const rest = run.includes('19') || run.includes('20') ? dropDates(run) : run;
  const digits = keepDigits(rest);
  if (digits.length < 7) {
    return rest === run ? isShort(text, trimLetters(run), start) : hasLookalike(rest);
  }
  const mayBe =
    digits.length === end - start ? isUnbroken(text, digits, start, end) : !/[0-9]{16}/.test(rest);
  return mayBe && !isSomethingElse(text, trimLetters(run), start);
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
  if (isChineseCode(digits) || digits.startsWith('0')) return true;
  return end - start > text.length - SHORT_BLOCK || isNearPhoneWord(text, start, end);
}
