import { LETTER_CLASS, readLetter, readRareLetter, STYLE } from './characters';
import { setDigit, updateText } from './fold';
import type { FoldedParts } from './fold';

const isDigit = (mark: string | undefined): boolean =>
  mark !== undefined && mark >= '0' && mark <= '9';
const isTight = (mark: string | undefined): boolean =>
  mark !== undefined && '+-.()~!@=#*|'.includes(mark);

/** A word longer than any number is none, and reading on would cost time. */
const WORD = /[0-9A-Za-z\u0370-\u058F]+/g;
const LONGEST_WORD = 16;
const QUICK = new RegExp(
  `[0-9+\\-.(~][${LETTER_CLASS}]|[${LETTER_CLASS}][0-9]|[lI|][-. ]{1,2}\\(?8`,
);

/** `93O-3OII`, `+l-844`: letters stand for digits where the whole word reads as digits. */
export function foldLetters(parts: FoldedParts): void {
  if (!QUICK.test(parts.text)) return;
  let changed = false;
  for (const { 0: word, index } of parts.text.matchAll(WORD)) {
    if (word.length > LONGEST_WORD || !readsAsDigits(word, parts.text, index)) continue;
    for (let at = 0; at < word.length; at += 1) {
      const mark = word[at] as string;
      if (isDigit(mark)) continue;
      const digit = (readLetter(mark) ?? readRareLetter(mark)) as string;
      setDigit(parts, index + at, digit, STYLE.letter);
      changed = true;
    }
  }
  if (changed) updateText(parts);
}

function readsAsDigits(word: string, text: string, start: number): boolean {
  let digits = 0;
  let common = 0;
  let rare = 0;
  for (const mark of word) {
    if (isDigit(mark)) digits += 1;
    else if (readLetter(mark) !== undefined) common += 1;
    else if (readRareLetter(mark) !== undefined) rare += 1;
    else return false;
  }
  if (common + rare === 0) return false;
  if (digits > 0) return rare === 0 || digits > rare * 2 || isTollFreeHead(word, text, start);
  if (rare > 0) return false;
  return isAmidDigits(text, start, start + word.length) || isTrunkOne(word, text, start);
}

const ONE = new Set(['l', 'I', '|']);
const TOLL_FREE_AFTER =
  /^[-. ]{0,2}\(?8(?:[0oO]{2}|33|44|55|66|77|88)\)?[-. ]{1,2}[\doOlI]{3}[-. ]/;

/** `l-800-221-1212`, `+l (844) 902-0605`: the one before a toll-free number. */
function isTrunkOne(word: string, text: string, start: number): boolean {
  const after = text.slice(start + 1, start + 14);
  return ONE.has(word) && TOLL_FREE_AFTER.test(after);
}

/** `1-B00-221-1212`. */
const isTollFreeHead = (word: string, text: string, start: number): boolean =>
  /^B[0O]{2}$/.test(word) && /\d[-. (]{1,2}$/.test(text.slice(Math.max(0, start - 3), start));

/** `8OO-OOO-1234`, `+l-844`: tightly joined to digits on one side at least. */
function isAmidDigits(text: string, start: number, end: number): boolean {
  const before = text[start - 1];
  const after = text[end];
  const followed = isTight(after) && after !== '.' && isDigitLike(text[end + 1]);
  const preceded = isTight(before) && isDigitLike(text[start - 2]);
  if (followed) return preceded || before === '+' || before === '(';
  return preceded && !isTight(after);
}

const isDigitLike = (mark: string | undefined): boolean =>
  isDigit(mark) || (mark !== undefined && (mark === '(' || readLetter(mark) !== undefined));
