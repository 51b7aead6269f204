import type { Span } from '../candidates/types';
import type { CueIndex } from './cue-index';
import type { CueKind } from './cue-words';

/** Words that name nobody: a label made of them alone takes its brand from what stands around it. */
export const NEUTRAL_KINDS = [
  'care',
  'service',
  'repair',
  'phone',
  'call',
  'official',
  'filler',
  'product',
  'messaging',
  'branch',
  'order',
] as const satisfies readonly CueKind[];

/** Marks that part one statement from the next within a sentence. */
export const SEPARATOR = /[,，、;；:：|｜·•\n\t]|\s[-–—]+\s|——/;

/** Chinese place names that a label may carry: 杭州市, 拱墅区. */
const PLACE_NAME = /[\p{Script=Han}]{1,7}?(?:省|市|区|縣|县|镇|鎮|乡|州|盟|旗|自治区|街道)/gu;

/** What is left of [from, to) when the cue words of the given kinds are taken out; letters and Chinese characters alone. */
export function readResidue(
  text: string,
  cues: CueIndex,
  from: number,
  to: number,
  kinds: readonly CueKind[] = NEUTRAL_KINDS,
): string[] {
  const units = text.slice(from, to).split('');
  const clear = ({ start, end }: Span) => {
    for (let at = Math.max(start, from); at < Math.min(end, to); at++) units[at - from] = ' ';
  };
  for (const kind of kinds) for (const cue of cues.near(kind, from, to)) clear(cue);
  for (const match of text.slice(from, to).matchAll(PLACE_NAME))
    clear({ start: from + match.index, end: from + match.index + match[0].length });
  return units.join('').match(/\p{Script=Han}+|[\p{L}\p{M}'’&]+/gu) ?? [];
}

/** How many words lie in a gap: Chinese counts two characters as one. */
export function countWords(gap: string): number {
  const han = gap.match(/\p{Script=Han}|[\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const words = gap.match(/[\p{Script=Latin}\p{Script=Devanagari}\p{M}\d'’&-]+/gu)?.length ?? 0;
  return Math.ceil(han / 2) + words;
}

/** Where the label directly before a place begins: after the last separator that has words behind it. */
export function findLabelStart(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && /[\s:：,，、(（[【「"“'☎-]/.test(text.charAt(end - 1))) end--;
  for (let at = end - 1; at >= from; at--) {
    if (SEPARATOR.test(text.charAt(at))) return at + 1;
    if (/^\s[-–—]\s$/.test(text.slice(at - 2, at + 1))) return at + 1;
  }
  return from;
}
