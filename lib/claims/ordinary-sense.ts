import senses from '../../data/cues/ordinary-senses.json';
import type { TextWindow } from '../candidates/types';
import type { BrandName } from './brand-names';
import { isChineseNamesake } from './chinese-namesake';
import { foldCueText } from './fold-cue-text';
import { readCues } from './cue-index';
import { isNamesake } from './namesake';
import type { PageContext } from './page-context';
import { readResidue } from './text-gaps';

const words: Readonly<Record<string, readonly string[]>> = senses;

/** True where the page uses an ambiguous name as the ordinary word it also is: apples for sale, a faucet shop. */
export function isOrdinaryWord(
  name: BrandName,
  { page, registry }: PageContext,
  window: TextWindow,
): boolean {
  if (isNamesake(name, page) || isChineseNamesake(name, page, window.text, registry)) return true;
  if (!name.ambiguous) return false;
  const word = foldCueText(name.text);
  const signs = words[word] ?? [];
  if (signs.length > 0) {
    const text = readCues([page.title, window.text, ...window.headings].join('\n')).folded;
    if (signs.some((sign) => holds(text, foldCueText(sign)))) return true;
  }
  return [page.title, page.headings[0], page.siteName].some(
    (own) => own && isPartOfWord(own, word),
  );
}

/** A Latin sign counts as a word of its own. */
function holds(text: string, sign: string): boolean {
  if (!/^[a-z]/.test(sign)) return text.includes(sign);
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1))
    if (!/[a-z]/.test(text[at - 1] ?? ' ') && !/[a-z]/.test(text[at + sign.length] ?? ' '))
      return true;
  return false;
}

/** The page's own name opens with the word as the tail of a longer Chinese one (梨山苹果). */
function isPartOfWord(own: string, word: string): boolean {
  if (!/^\p{Script=Han}/u.test(word)) return false;
  const at = foldCueText(own).indexOf(word);
  const before = own.slice(0, Math.max(0, at));
  if (!/^\p{Script=Han}{2,4}$/u.test(before)) return false;
  return readResidue(own, readCues(own), 0, at).length > 0;
}
