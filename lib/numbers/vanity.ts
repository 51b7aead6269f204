import { readNational } from './read-digits';
import type { NumberReading } from './types';

/** A number whose end is a word on the keypad. Places in the text. */
export interface Vanity {
  readonly start: number;
  readonly end: number;
  readonly reading: NumberReading;
  readonly lengths: readonly number[];
}

const TOLL_FREE =
  /(?<![\dA-Za-z])(?:\+? ?1[-. ]{0,2})?\(?8(?:00|33|44|55|66|77|88)\)?[-. ]{1,2}(?=[\dA-Za-z])/g;
const AUSTRALIAN = /(?<![\dA-Za-z])1(?:3|300|800)[- ](?=[\dA-Z])/g;
const SINGAPOREAN = /(?<![\dA-Za-z])1800[- ](?=[\dA-Z])/g;
const TOKEN = /^[A-Za-z0-9]{1,14}/;
const KEYS = '22233344455566677778889999';
const MOST_LETTERS = 13;

/** 1-800-MICROSOFT, 1-800-TO-WELLS, 1-888-4-WESTJET; in Australia 13 CABS. */
export function findVanities(text: string, regions: readonly string[]): Vanity[] {
  const american = collect(text, TOLL_FREE, 'US', 7);
  const australian = regions.includes('AU') ? collect(text, AUSTRALIAN, 'AU', 6) : [];
  const singaporean = regions.includes('SG') ? collect(text, SINGAPOREAN, 'SG', 7) : [];
  const found = [...australian, ...singaporean, ...american].sort((a, b) => a.start - b.start);
  let end = 0;
  return found.filter((vanity) => {
    const isFree = vanity.start >= end;
    if (isFree) end = vanity.end;
    return isFree;
  });
}

function collect(text: string, prefix: RegExp, region: string, size: number): Vanity[] {
  const found: Vanity[] = [];
  for (const match of text.matchAll(prefix)) {
    const from = match.index + match[0].length;
    const word = readWord(text, from, wanted(match[0], size));
    if (!word) continue;
    const head = match[0].replace(/\D/g, '');
    const keys = toKeys(word.letters).slice(0, wanted(match[0], size));
    const reading = readNational(head + keys, region);
    if (!reading) continue;
    const start = match.index + (match[0].length - match[0].trimStart().length);
    const lengths = [...(match[0].match(/\d+/g) ?? []), ...word.tokens].map((part) => part.length);
    found.push({ start, end: word.end, reading, lengths });
  }
  return found;
}

/** 13 CABS has four letters, 1300 FLIGHT six. */
const wanted = (head: string, size: number): number => (/^13\D/.test(head) ? 4 : size);

interface Word {
  letters: string;
  end: number;
  tokens: string[];
}

/** Tokens joined by hyphens or single blanks until enough keys are there; small letters only in a capitalised word. */
function readWord(text: string, from: number, size: number): Word | null {
  const word: Word = { letters: '', end: from, tokens: [] };
  for (let at = from; word.letters.length < size;) {
    const token = TOKEN.exec(text.slice(at, at + 15))?.[0];
    if (token === undefined || !isKeypadWord(token)) return null;
    word.letters += token;
    word.tokens.push(token);
    word.end = at + token.length;
    if (!/[-. ]/.test(text[word.end] ?? '')) break;
    at = word.end + 1;
  }
  const letters = word.letters.replace(/\d/g, '').length;
  const fits = word.letters.length >= size && word.letters.length <= MOST_LETTERS;
  return fits && letters > 2 && /[A-Z]/.test(word.letters) ? word : null;
}

const isKeypadWord = (token: string): boolean => /^(?:[A-Z0-9]+|[A-Z][a-z][A-Za-z]*)$/.test(token);

function toKeys(word: string): string {
  return word
    .toUpperCase()
    .replace(/[A-Z]/g, (letter) => KEYS[letter.charCodeAt(0) - 65] as string);
}
