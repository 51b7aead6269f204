import type { Span } from '../candidates/types';

const ABBREVIATION =
  /(?:^|[^\p{L}])(?:tel|ph|no|nr|st|mr|mrs|ms|dr|inc|ltd|co|corp|ext|vs|v|approx|e\.g|i\.e|u\.s|n\.a|p\.o|inh|av|sr|sra|\p{L})$/iu;

/** A sentence is read no farther than this on either side: beyond it nobody sees what a number belongs to. */
const REACH = 320;
const ENDINGS = new Set('\n。！？!?；;…');

/** The sentence or line that holds [start, end) of a text. */
export function findSentence(text: string, start: number, end: number): Span {
  let from = start;
  while (from > 0 && start - from < REACH && !isBreak(text, from - 1)) from--;
  let to = end;
  while (to < text.length && to - end < REACH && !isBreak(text, to)) to++;
  return { start: from, end: Math.min(text.length, to + 1) };
}

/** True where a sentence ends with the character at a place. */
export function isBreak(text: string, at: number): boolean {
  const unit = text.charAt(at);
  if (ENDINGS.has(unit)) return true;
  if (unit !== '.') return false;
  const rest = text.slice(at + 1, at + 4);
  if (rest === '') return true;
  if (!/^["”’)]?\s/.test(rest)) return false;
  const next = rest.trimStart().charAt(0);
  if (/[\p{Ll}]/u.test(next)) return false;
  return !ABBREVIATION.test(text.slice(Math.max(0, at - 8), at));
}

/** The sentences of a text, in order. */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isBreak(text, at)) continue;
    if (at > start) sentences.push({ start, end: at + 1 });
    start = at + 1;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}
