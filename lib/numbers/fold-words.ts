import table from '../../data/numbers/digit-words.json';
import { STYLE } from './characters';
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
  const text = parts.text.join('');
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
  const next: FoldedParts = { text: [], starts: [], ends: [], styles: [], hidden: [] };
  let at = 0;
  const copyUntil = (end: number): void => {
    for (; at < end; at += 1) {
      next.text.push(parts.text[at] as string);
      next.starts.push(parts.starts[at] as number);
      next.ends.push(parts.ends[at] as number);
      next.styles.push(parts.styles[at] as number);
      next.hidden.push(parts.hidden[at] as number);
    }
  };
  for (const piece of pieces) {
    copyUntil(piece.start);
    for (const digit of piece.digits) {
      next.text.push(digit);
      next.starts.push(parts.starts[piece.start] as number);
      next.ends.push(parts.ends[piece.end - 1] as number);
      next.styles.push(STYLE.spelled);
      next.hidden.push(0);
    }
    at = piece.end;
  }
  copyUntil(parts.text.length);
  Object.assign(parts, next);
}
