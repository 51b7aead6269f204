import table from '../../data/numbers/characters.json';

/** How a digit was written. Kept beside each folded character. */
export const STYLE = {
  plain: 0,
  /** Circled, mathematical, keycap, raised … */
  substitute: 1,
  hanzi: 2,
  spelled: 3,
  letter: 4,
} as const;
export type Style = (typeof STYLE)[keyof typeof STYLE];

/** Stands for symbols that no telephone number has between its digits; those of ASCII stay. */
export const ODD_MARK = '~';
/** Inside a character class of a regular expression. */
export const ODD_CLASS = '~!@=#^*|<>{}\\\\`';
export const HAS_ODD_MARK = new RegExp(`[${ODD_CLASS}]`);
export const LINE_BREAK = '\n';

export interface Fold {
  /** What stands for the character: digits, a mark, or nothing where it is dropped. */
  readonly as: string;
  readonly style: Style;
  readonly zeroWidth?: boolean;
  /** A keycap's frame: the digit before it was written as a picture. */
  readonly frames?: boolean;
}

const folds = new Map<string, Fold>();

function addAll(codes: string, as: string, extra: Partial<Fold> = {}): void {
  for (const code of codes.split(' ')) {
    folds.set(String.fromCodePoint(Number.parseInt(code, 16)), {
      as,
      style: STYLE.plain,
      ...extra,
    });
  }
}

function addDigits(digits: string, style: Style): void {
  Array.from(digits).forEach((mark, at) => folds.set(mark, { as: String(at % 10), style }));
}

for (const digits of table.substitutes) addDigits(digits, STYLE.substitute);
for (const [first, last] of table.substituteRanges as [string, string][]) {
  const start = Number.parseInt(first, 16);
  for (let code = start; code <= Number.parseInt(last, 16); code += 1) {
    folds.set(String.fromCodePoint(code), {
      as: String((code - start) % 10),
      style: STYLE.substitute,
    });
  }
}
for (const [mark, as] of Object.entries(table.tens))
  folds.set(mark, { as, style: STYLE.substitute });
for (const zero of table.nativeZeros) {
  const start = Number.parseInt(zero, 16);
  for (let digit = 0; digit < 10; digit += 1) {
    folds.set(String.fromCodePoint(start + digit), { as: String(digit), style: STYLE.plain });
  }
}
addAll(table.zeroWidth, '', { zeroWidth: true });
addAll(table.dropped, '');
folds.set('\u20E3', { as: '', style: STYLE.plain, frames: true });
addAll(table.spaces, ' ');
addAll(table.dashes, '-');
addAll(table.points, '.');
addAll(table.stops, '。');
addAll(table.commas, ',');
addAll(table.slashes, '/');
addAll(table.quotes, "'");
addAll(table.opens, '(');
addAll(table.closes, ')');
addAll(table.pluses, '+');
addAll(table.breaks, LINE_BREAK);
addAll(table.odd, ODD_MARK);

/** What a character's kind makes of it, where the table says nothing. */
const KINDS: readonly (readonly [RegExp, Fold])[] = [
  [/^[\p{So}\p{Sm}\p{Sk}]$/u, { as: ODD_MARK, style: STYLE.plain }],
  [/^\p{Ps}$/u, { as: '(', style: STYLE.plain }],
  [/^\p{Pe}$/u, { as: ')', style: STYLE.plain }],
  [/^\p{Pd}$/u, { as: '-', style: STYLE.plain }],
  [/^\p{Zs}$/u, { as: ' ', style: STYLE.plain }],
];
/** A letter, or one of the marks that stand for hidden digits. */
const NO_MARK = /^[\p{L}\p{M}×✕]$/u;

/** How a character (one code point) counts in a number; undefined where it stands for itself. */
export function foldCharacter(mark: string): Fold | undefined {
  const known = folds.get(mark);
  if (known) return known;
  if (mark < '\u00A0' || NO_MARK.test(mark)) return undefined;
  return KINDS.find(([kind]) => kind.test(mark))?.[1];
}

const hanzi = new Map<string, string>();
table.hanzi.forEach((marks, digit) => {
  for (const mark of marks) hanzi.set(mark, String(digit));
});
const weakHanzi = new Map(Object.entries(table.weakHanzi));
const letters = new Map(Object.entries(table.letters));
const rareLetters = new Map(Object.entries(table.rareLetters));

/** Inside a character class: digits in hanzi, letters that pass for digits. */
export const HANZI_CLASS = [...hanzi.keys()].join('');
export const LETTER_CLASS = [...letters.keys(), ...rareLetters.keys()].join('').replace('|', '');

export const readHanzi = (mark: string): string | undefined => hanzi.get(mark);
/** Words of the radio (洞, 拐) that are ordinary words too. */
export const readWeakHanzi = (mark: string): string | undefined => weakHanzi.get(mark);
/** O, l, I and their likes in other scripts. */
export const readLetter = (mark: string): string | undefined => letters.get(mark);
/** S, B, Z: pass for digits only amid true digits. */
export const readRareLetter = (mark: string): string | undefined => rareLetters.get(mark);
