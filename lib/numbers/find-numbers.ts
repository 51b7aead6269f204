import { finishFold, foldText } from './fold';
import type { Folded } from './fold';
import { foldHanzi } from './fold-hanzi';
import { foldLetters } from './fold-letters';
import { foldWords, hasDigitWord } from './fold-words';
import { findDigitRuns } from './groups';
import { MASKED, maskText } from './masks';
import { readRun } from './search';
import type { Search } from './search';
import { toFoundVanity } from './to-found';
import type { FoundNumber, ReadingHints } from './types';
import { findVanities } from './vanity';

/** Windows tried for each thousand characters: real texts need fewer than fifty. */
const TRIES = 1500;

/**
 * Every number that a person would read as one, in order, spans in `text` without
 * overlaps. Never throws; time grows with the text's length alone.
 */
export function findNumbers(text: string, hints: ReadingHints): FoundNumber[] {
  if (!ANY_DIGIT.test(text) && !hasDigitWord(text)) return [];
  const folded = foldAll(text);
  const found: FoundNumber[] = [];
  let masked = maskText(folded.text);
  for (const vanity of findVanities(masked, hints.regions)) {
    found.push(toFoundVanity(folded, vanity));
    masked = blank(masked, vanity.start, vanity.end);
  }
  const search: Search = {
    hints,
    folded: { ...folded, text: masked },
    tries: TRIES + (text.length * TRIES) / 1000,
    found,
    readTo: 0,
    last: null,
  };
  for (const run of findDigitRuns(search.folded)) readRun(search, run);
  return found.sort((a, b) => a.start - b.start);
}

const blank = (text: string, start: number, end: number): string =>
  text.slice(0, start) + MASKED.repeat(end - start) + text.slice(end);

/** Digits of any script; hanzi of a number are among them. */
const ANY_DIGIT = /[\p{N}零一二三四五六七八九壹贰叁肆伍陆柒捌玖幺]/u;

/** Words and letters before hanzi: each step sees the digits of the ones before. */
function foldAll(text: string): Folded {
  const parts = foldText(text);
  foldWords(parts);
  foldLetters(parts);
  foldHanzi(parts);
  return finishFold(text, parts);
}
