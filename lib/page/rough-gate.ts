import { hasRun } from '../candidates/find-runs';
import { HINT } from './hint';

/**
 * One pass. Dates with their hour, prices and order numbers are taken first, so that the first group
 * catches only what is left: five digits or more in any grouping. The second: three or four digits,
 * a number only right behind a word that says so.
 */
const DIGITS =
  /(?:19|20)\d\d[-/. ]{1,2}\d{1,2}[-/. ]{1,2}\d{1,2}(?:[T ,]{1,2}\d{1,2}:\d\d(?::\d\d)?)?(?!\d)|[$¥￥€£₹] ?\d[\d,.]{0,9}(?!\d)|\d{16,20}(?!\d)|([0-9０-９](?:[^0-9０-９A-Za-z\n\u3400-\u9FFF，。：；、]{0,3}[0-9０-９]){4,24})|(\d{3,4}(?![\d.,:/-])(?<=(?:[话話线線拨撥打服电電号號码碼]|all|ial|ext|one|el|ing|to|on|line)[\s:：*#“”"'（(]{0,3}\d{3,4}))/g;
const AMOUNT = '%元万萬亿億円€';
/** Marks that a number in unusual writing can hardly do without, in one pass over the text. */
const RARE = /[零〇○幺\u2070-\u2099\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u2460-\u2793\uD835]/;
const RARE_HAN = /[零〇○幺]/;
const UNUSUAL =
  /[\u2460-\u24FF\u2776-\u2793\uD835].{0,3}[\u2460-\u24FF\u2776-\u2793\uDFCE-\uDFFF]|\uD835[\uDFCE-\uDFFF]|[\u2070-\u2099\u0660-\u0669\u06F0-\u06F9\u0966-\u096F]{3}/;
/** Of four letters and more each: the expression then leaps over most of a text. */
const SPELLED = /zero|eight| oh /;

export type Gate = (text: string) => boolean;

/** So much text of one search is tested strictly too: an ordinary page as a whole. */
const STRICT_SHARE = 60_000;

/** The gate of one search. What it passes over for its cost on long pages, it finds on ordinary ones. */
export function createGate(): Gate {
  let strict = STRICT_SHARE;
  return (text) => {
    // Most blocks of most pages: not even an expression is compiled for them.
    if (!HINT.test(text)) return false;
    if (hasRoughRun(text)) return true;
    strict -= text.length;
    return strict >= 0 && hasRun(text);
  };
}

/**
 * Says of a section's text whether it is worth a walk. Neighbours without a blank between them are
 * glued in it, so what stands before and behind a run proves little. Linear, and many times cheaper
 * than the strict test.
 */
export function hasRoughRun(text: string): boolean {
  return (
    hasDigits(text) ||
    SPELLED.test(text) ||
    text.includes('九五') ||
    (RARE.test(text) && (RARE_HAN.test(text) || UNUSUAL.test(text)))
  );
}

function hasDigits(text: string): boolean {
  DIGITS.lastIndex = 0;
  for (let found = DIGITS.exec(text); found; found = DIGITS.exec(text))
    if (found[2] || (found[1] && !AMOUNT.includes(text[DIGITS.lastIndex] ?? ' '))) return true;
  return false;
}
