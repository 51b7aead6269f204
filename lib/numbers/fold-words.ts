import table from '../../data/numbers/digit-words.json';
import { STYLE } from './characters';
import { makeParts, push, updateText } from './fold';
import type { FoldedParts } from './fold';

const words = new Map<string, string>();
for (const [digit, names] of Object.entries(table.words)) {
  for (const name of names) words.set(name, digit);
}
const repeats = new Map(Object.entries(table.repeats));
const hundred = new Set(table.hundred);
const LONGEST = 8;
/** Fewer spelled digits in a row than this are words of a sentence ("press one"). */
const LEAST_DIGITS = 3;

const DIGIT_WORD = new RegExp(`\\b(?:${[...words.keys()].join('|')})\\b`, 'i');

/** A quick look before anything is unfolded. */
export const hasDigitWord = (text: string): boolean => DIGIT_WORD.test(text);

interface Piece {
  start: number;
  end: number;
  digits: string;
}

const WORD = /[A-Za-zÀ-ÿ]+/g;
const JOINT = /^[-\s,.]{1,3}$/;

/** "eight-five-five 800 16 32" becomes 855 800 16 32. */
export function foldWords(parts: FoldedParts): void {
  const { text } = parts;
  if (!hasDigitWord(text)) return;
  const pieces = findPieces(text);
  const rows = joinRows(pieces, text).filter((row) => countDigits(row) >= LEAST_DIGITS);
  if (rows.length > 0) replacePieces(parts, rows.flat());
}

const countDigits = (row: readonly Piece[]): number =>
  row.reduce((sum, piece) => sum + piece.digits.length, 0);

function findPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const found of text.matchAll(WORD)) {
    if (found[0].length > LONGEST) continue;
    const word = found[0].toLowerCase();
    const start = found.index;
    const end = start + word.length;
    const digits = words.get(word);
    if (digits !== undefined) pieces.push({ start, end, digits });
    else if (repeats.has(word)) pieces.push({ start, end, digits: `x${repeats.get(word)}` });
    else if (hundred.has(word)) pieces.push({ start, end, digits: '00' });
  }
  return pieces;
}

/** Rows of words with nothing but a mark or a blank between them; "double five" made one piece. */
function joinRows(pieces: readonly Piece[], text: string): Piece[][] {
  const rows: Piece[][] = [];
  let row: Piece[] = [];
  for (const piece of pieces) {
    const last = row.at(-1);
    const joined = last && JOINT.test(text.slice(last.end, piece.start));
    if (last && joined && last.digits.startsWith('x') && !piece.digits.startsWith('x')) {
      row[row.length - 1] = {
        start: last.start,
        end: piece.end,
        digits: piece.digits.repeat(Number(last.digits.slice(1))),
      };
      continue;
    }
    if (!joined && row.length > 0) {
      rows.push(row);
      row = [];
    }
    row.push(piece);
  }
  if (row.length > 0) rows.push(row);
  return rows.map((found) => found.filter((piece) => !piece.digits.startsWith('x')));
}

function replacePieces(parts: FoldedParts, pieces: readonly Piece[]): void {
  const digits = pieces.reduce((sum, piece) => sum + piece.digits.length, 0);
  const next = makeParts(parts.source, parts.length + digits);
  let at = 0;
  const copyUntil = (end: number): void => {
    for (; at < end; at += 1) {
      push(
        next,
        valueAt(parts.codes, at),
        valueAt(parts.starts, at),
        valueAt(parts.ends, at),
        valueAt(parts.styles, at),
        valueAt(parts.hidden, at),
      );
    }
  };
  for (const piece of pieces) {
    copyUntil(piece.start);
    const start = valueAt(parts.starts, piece.start);
    const end = valueAt(parts.ends, piece.end - 1);
    for (const digit of piece.digits) push(next, digit.charCodeAt(0), start, end, STYLE.spelled, 0);
    at = piece.end;
  }
  copyUntil(parts.length);
  updateText(next);
  Object.assign(parts, next);
}

const valueAt = (list: ArrayLike<number>, at: number): number => list[at] as number;
