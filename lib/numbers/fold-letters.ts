import { readLetter, readRareLetter, STYLE } from './characters';
import type { FoldedParts } from './fold';

const isDigit = (mark: string | undefined): boolean =>
  mark !== undefined && mark.length === 1 && mark >= '0' && mark <= '9';
const isLetter = (mark: string | undefined): boolean =>
  mark !== undefined && /^[A-Za-z\u0370-\u058F]$/.test(mark);
const isTight = (mark: string | undefined): boolean =>
  mark !== undefined && '+-.()~!@=#*|'.includes(mark) && mark !== '';

/** `93O-3OII`, `+l-844`: letters stand for digits where the whole word reads as digits. */
export function foldLetters(parts: FoldedParts): void {
  const { text } = parts;
  let start = -1;
  for (let at = 0; at <= text.length; at += 1) {
    const mark = text[at];
    if (isDigit(mark) || isLetter(mark)) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      foldWord(parts, start, at);
      start = -1;
    }
  }
}

/** A word longer than any number is none, and reading on would cost time. */
const LONGEST_WORD = 16;

function foldWord(parts: FoldedParts, start: number, end: number): void {
  if (end - start > LONGEST_WORD) return;
  const word = parts.text.slice(start, end);
  const letters = word.filter((mark) => !isDigit(mark));
  if (letters.length === 0) return;
  const common = letters.filter((mark) => readLetter(mark) !== undefined).length;
  const rare = letters.filter((mark) => readRareLetter(mark) !== undefined).length;
  if (common + rare < letters.length) return;
  const digits = word.length - letters.length;
  const reads =
    digits > 0
      ? rare === 0 || digits > rare * 2
      : rare === 0 && isAmidDigits(parts.text, start, end);
  if (!reads) return;
  for (let at = start; at < end; at += 1) {
    const mark = parts.text[at] as string;
    if (isDigit(mark)) continue;
    parts.text[at] = (readLetter(mark) ?? readRareLetter(mark)) as string;
    parts.styles[at] = STYLE.letter;
  }
}

/** `8OO-OOO-1234`, `+l-844`: tightly joined to digits on one side at least. */
function isAmidDigits(text: readonly string[], start: number, end: number): boolean {
  const before = text[start - 1];
  const after = text[end];
  const followed = isTight(after) && after !== '.' && isDigitLike(text[end + 1]);
  const preceded = isTight(before) && isDigitLike(text[start - 2]);
  return (
    (followed && (before === '+' || preceded)) ||
    (preceded && !isTight(after)) ||
    (followed && before === '(')
  );
}

const isDigitLike = (mark: string | undefined): boolean =>
  isDigit(mark) || (mark !== undefined && (mark === '(' || readLetter(mark) !== undefined));
