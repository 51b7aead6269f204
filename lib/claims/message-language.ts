import functionWords from '../../data/cues/function-words.json';
import { foldCueText } from './fold-cue-text';

/** Fewer known words say nothing of the language. */
const FEWEST_WORDS = 3;
const languages = Object.entries(functionWords).map(
  ([language, words]) => [language, new Set(words.split(' ').map(foldCueText))] as const,
);

/**
 * The language of a pasted text by its commonest words (`der`, `votre`, `para`), as a tag such as
 * `fr`; '' where it is too short or two languages are as likely. Scripts of their own tell themselves;
 * Traditional characters do not, and are told from Simplified ones here.
 */
export function readMessageLanguage(text: string): string {
  if (/\p{Script=Han}/u.test(text)) return isTraditional(text) ? 'zh-hant' : '';
  const words = foldCueText(text).match(/[a-z]+/g) ?? [];
  const counts = languages
    .map(([language, known]) => [language, words.filter((word) => known.has(word)).length] as const)
    .toSorted((a, b) => b[1] - a[1]);
  const [best, next] = counts;
  if (!best || best[1] < FEWEST_WORDS || best[1] === next?.[1]) return '';
  return best[0];
}

/** Folding for cue words turns Traditional characters into Simplified ones; kana would be Japanese. */
function isTraditional(text: string): boolean {
  if (/[\u3041-\u30FA]/.test(text)) return false;
  const folded = foldCueText(text);
  let changed = 0;
  for (let at = 0; at < text.length; at++)
    if (/\p{Script=Han}/u.test(text.charAt(at)) && folded[at] !== text[at]) changed++;
  return changed >= FEWEST_WORDS;
}
