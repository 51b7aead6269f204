import data from '../../data/cues/name-followers.json';
import type { Mention, Registry } from '../registry/types';
import type { CueIndex } from './cue-index';
import { CUE_KINDS, type CueKind } from './cue-words';

/** Kinds of words that make another name of the one they stand beside. */
const MAKE_NAMES = ['trade', 'place', 'institution'] as const satisfies readonly CueKind[];
/** Kinds that say what a company's number is for: a name ends before them. */
const END_NAME = ['care', 'service', 'phone', 'call', 'official', 'branch', 'outlet'] as const;
const LONGEST_RUN = 48;
const legalEndings = new Set(data.legalEndings.split(' '));
/** Words of a trade that a company of the category has in its own name: Samsung Electronics. */
const ownTrades = Object.entries(data.latinTrades).map(
  ([categories, words]) => [new Set(categories.split(' ')), new Set(words.split(' '))] as const,
);

/**
 * A Latin name within a longer one, as its capitals tell: IndiGo Paints, Best Buy Auto Parts,
 * Telus Spark Science Centre, Pharmacie de la Poste, Padaria Sol Claro.
 */
export function isPartOfLatinName(
  mention: Mention,
  text: string,
  cues: CueIndex,
  mentions: readonly Mention[],
  registry: Registry,
): boolean {
  if (!/\p{Script=Latin}$/u.test(mention.text) || !/\p{Lu}/u.test(mention.text)) return false;
  const categories = mention.slugs.flatMap((slug) => registry.brand(slug)?.category ?? []);
  return (
    goesOnAsName(mention, text, cues, mentions, categories) ||
    followsTrade(mention, text, cues, categories) ||
    (mention.ambiguous && followsName(mention, text, cues, mentions))
  );
}

/** ソフトバンクホークス: katakana writes no blanks; only a word that says what a line is for may follow. */
export function isPartOfKatakana({ end, text }: Mention, whole: string, cues: CueIndex): boolean {
  if (!/[ァ-ヶー]$/u.test(text) || !/^[ァ-ヶー]{2}/u.test(whole.slice(end))) return false;
  return !CUE_KINDS.some(
    (kind) =>
      !(MAKE_NAMES as readonly CueKind[]).includes(kind) &&
      cues.of(kind).some(({ start }) => start === end),
  );
}

/** A word with a capital behind the name, and of a trade, a place or an institution; or a hyphen and a capital. */
function goesOnAsName(
  { end, text: name }: Mention,
  text: string,
  cues: CueIndex,
  mentions: readonly Mention[],
  categories: readonly string[],
): boolean {
  const rest = text.slice(end, end + LONGEST_RUN);
  if (name.length <= 4 && /^-\p{Lu}{2}/u.test(rest)) return true;
  const run = /^(?:(?: | & |-)[\p{Lu}][\p{L}’']*)+/u.exec(rest)?.[0] ?? '';
  const next = mentions.find((other) => other.start > end)?.start ?? Number.MAX_SAFE_INTEGER;
  const stop = Math.min(
    end + run.length,
    next,
    ...END_NAME.flatMap((kind) => cues.of(kind).flatMap(({ start }) => (start > end ? start : []))),
  );
  return MAKE_NAMES.some((kind) =>
    cues.of(kind).some(({ start, end: cueEnd }) => {
      const word = cues.folded.slice(start, cueEnd);
      return (
        start > end && cueEnd <= stop && !legalEndings.has(word) && !isOwnTrade(word, categories)
      );
    }),
  );
}

/** `Pharmacie de la Poste`, `Farmácia Claro`: Romance languages put the trade before the name. */
function followsTrade(
  { start }: Mention,
  text: string,
  cues: CueIndex,
  categories: readonly string[],
): boolean {
  return cues.of('trade').some((cue) => {
    if (cue.end >= start || start - cue.end > 12 || !/^\p{Lu}/u.test(text.slice(cue.start)))
      return false;
    const word = cues.folded.slice(cue.start, cue.end);
    if (legalEndings.has(word) || isOwnTrade(word, categories)) return false;
    return /^ (?:(?:de|du|des|la|le|les|do|da|dos|das|del|el|los|di) )*$/i.test(
      text.slice(cue.end, start),
    );
  });
}

/** `Padaria Lua Apex`, `Northern Nimbus`: a capital before an ordinary word makes it the end of a name. */
function followsName(
  { start }: Mention,
  text: string,
  cues: CueIndex,
  mentions: readonly Mention[],
): boolean {
  const before = /(\p{Lu}\p{Ll}[\p{L}’']*) $/u.exec(text.slice(Math.max(0, start - 30), start));
  const word = before?.[1];
  if (!word) return false;
  const at = start - 1 - word.length;
  if (mentions.some((other) => other.end > at && other.end < start)) return false;
  // A sentence begins with a capital too: `Reached Chase at …`.
  if (!/[\p{L}] $/u.test(text.slice(Math.max(0, at - 2), at))) return false;
  return !cues.hasAny(at, start - 1);
}

/** A word, in small letters, that a company of one of the categories has in its own name. */
export function isOwnTrade(word: string, categories: readonly string[]): boolean {
  return ownTrades.some(
    ([own, words]) =>
      words.has(word.replaceAll(' ', '-')) && categories.some((category) => own.has(category)),
  );
}
