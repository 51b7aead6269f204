import { foldText } from './fold';
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
import type { Vanity } from './vanity';

/** Windows tried for each thousand characters: real texts need fewer than fifty. */
const TRIES = 300;

/**
 * Every number that a person would read as one, in order, spans in `text` without
 * overlaps. Never throws; time grows with the text's length alone.
 */
export function findNumbers(text: string, hints: ReadingHints): FoundNumber[] {
  if (!ANY_DIGIT.test(text) && !hasDigitWord(text)) return [];
  const folded = foldAll(text);
  const found: FoundNumber[] = [];
  const masked = maskText(folded.text);
  const vanities = findVanities(masked, hints.regions);
  for (const vanity of vanities) found.push(toFoundVanity(folded, vanity));
  const search: Search = {
    hints,
    folded: { ...folded, text: blankAll(masked, vanities) },
    tries: TRIES + (text.length * TRIES) / 1000,
    found,
    readTo: 0,
    last: null,
  };
  for (const run of findDigitRuns(search.folded)) readRun(search, run);
  return found.sort((a, b) => a.start - b.start);
}

function blankAll(text: string, spans: readonly Vanity[]): string {
  let blanked = '';
  let at = 0;
  for (const { start, end } of spans) {
    if (start < at) continue;
    blanked += text.slice(at, start) + MASKED.repeat(end - start);
    at = end;
  }
  return blanked + text.slice(at);
}

/** Digits of any script; hanzi of a number are among them. */
const ANY_DIGIT = /[\p{N}零一二三四五六七八九壹贰叁肆伍陆柒捌玖幺]/u;

/** Words and letters before hanzi: each step sees the digits of the ones before. */
function foldAll(text: string): Folded {
  const parts = foldText(text);
  foldWords(parts);
  foldLetters(parts);
  foldHanzi(parts);
  return parts;
}
