import rules from '../../data/registry/name-rules.json';
import { HAN } from './compiled';
import { isWordCode } from './fold-text';
import type { TextFolder } from './fold-text';
import type { NameIndex, NamePattern } from './name-index';
import type { Mention } from './types';

/** Words whose writing without a capital is next to never the brand. */
const neverLowerCase = new Set(rules.neverLowerCase);
/** Names of plain words that weaken a brand's name to an ambiguous one without capitals: best buy. */
const weakInLowerCase = new Set(rules.weakInLowerCase);

/** Services that others give as a way to reach them. */
const contactChannels = new Set(rules.contactChannels);

/** Folded names and the folded longer words that they must not be read out of. */
export type Collisions = ReadonlyMap<string, readonly string[]>;

export interface MentionFinder {
  readonly folder: TextFolder;
  readonly names: NameIndex;
  readonly collisions: Collisions;
}

/** Names in a text: longest at one place, no overlaps, in order. One pass, a map look-up a character. */
export function findMentions(text: string, finder: MentionFinder): Mention[] {
  const folded = finder.folder.fold(text);
  const mentions: Mention[] = [];
  let at = 0;
  /** Where a word ends that only contains a name: in 开户行:中国工商银行 also 工商银行 is hidden. */
  let hiddenUntil = 0;
  while (at < folded.length - 1) {
    const group = isInsideWord(folded, at) ? undefined : finder.names.startingAt(folded, at);
    let end = at + 1;
    for (const pattern of group ?? []) {
      const patternEnd = at + pattern.folded.length;
      if (patternEnd <= hiddenUntil || !isSpelled(pattern, text, folded, at)) continue;
      if (isOtherWord(pattern, folded, at, finder.collisions)) {
        hiddenUntil = patternEnd;
        continue;
      }
      mentions.push(buildMention(pattern, text, at, patternEnd));
      end = patternEnd;
      break;
    }
    at = end;
  }
  return mentions;
}

/** The name stands there, written as it may be. */
function isSpelled(pattern: NamePattern, text: string, folded: string, start: number): boolean {
  if (!folded.startsWith(pattern.folded, start)) return false;
  const end = start + pattern.folded.length;
  return (
    hasEnd(folded, start, end) &&
    isWrittenAsName(pattern, text, start, end) &&
    !isBareDigits(pattern, folded, start, end)
  );
}

/** The name stands there, but as part of another word, a place or a list of ways to pay. */
function isOtherWord(
  pattern: NamePattern,
  folded: string,
  start: number,
  collisions: Collisions,
): boolean {
  return (
    isPlace(pattern, folded, start + pattern.folded.length) ||
    isMereChannel(pattern, folded, start) ||
    (!isServed(pattern, folded, start) && collides(pattern, folded, start, collisions))
  );
}

/** `Yes, PayPal customer service`: a Latin name with a service word behind it is no item of a list of ways to pay. */
function isServed(pattern: NamePattern, folded: string, start: number): boolean {
  if (HAN.test(pattern.folded)) return false;
  const end = start + pattern.folded.length;
  return rules.channelFollowers.some((text) => folded.startsWith(text, end));
}

/** A Latin name begins where a word begins; Chinese characters do not bind. */
function isInsideWord(folded: string, at: number): boolean {
  return at > 0 && isWordCode(folded.charCodeAt(at)) && isWordCode(folded.charCodeAt(at - 1));
}

/** No letter or digit follows a Latin name but a plural s. */
function hasEnd(folded: string, start: number, end: number): boolean {
  if (!isWordCode(folded.charCodeAt(end - 1)) || end >= folded.length) return true;
  if (!isWordCode(folded.charCodeAt(end))) return true;
  const isPlural = folded[end] === 's' && end - start >= 4;
  return isPlural && (end + 1 >= folded.length || !isWordCode(folded.charCodeAt(end + 1)));
}

/** Two letters count only as the brand writes them, and `au` only beside Japanese or Chinese. */
function isWrittenAsName(pattern: NamePattern, text: string, start: number, end: number): boolean {
  const written = text.slice(start, end);
  if (pattern.ambiguous && isLowerCased(pattern, written) && neverLowerCase.has(pattern.folded)) {
    return false;
  }
  if (pattern.folded.length > 2 || HAN.test(pattern.folded)) return true;
  if (written !== pattern.written) return false;
  return !/^[a-z]/.test(written) || isEastAsian(text[start - 1]) || isEastAsian(text[end]);
}

function isEastAsian(character: string | undefined): boolean {
  return (
    character !== undefined &&
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character)
  );
}

function isLowerCased(pattern: NamePattern, written: string): boolean {
  return /^[A-Z]/.test(pattern.written) && /^[a-z]/.test(written);
}

function isInitials(written: string): boolean {
  return /^[A-Z][A-Z&]*$/.test(written);
}

/** 12345 as a name needs 【12345】 or a word such as 平台 after it, else it is the number itself. */
function isBareDigits(pattern: NamePattern, folded: string, start: number, end: number): boolean {
  if (!/^\d+$/.test(pattern.folded)) return false;
  if (!rules.digitNameFollowers.some((text) => folded.startsWith(text, end))) return true;
  return folded[end] === ']' || folded[end] === '】'
    ? !'【['.includes(folded[start - 1] ?? ' ')
    : false;
}

/** 海尔路1号 and 平安大厦 are places. */
function isPlace(pattern: NamePattern, folded: string, end: number): boolean {
  if (end >= folded.length || !HAN.test(pattern.folded)) return false;
  if (rules.placeEndings.some((text) => folded.startsWith(text, end))) return true;
  if (!rules.roadEndings.includes(folded[end] ?? '')) return false;
  const next = folded[end + 1];
  return next === undefined || rules.roadFollowers.includes(next);
}

/**
 * `WhatsApp: +91 …`, 加微信, `Follow us on Facebook` are ways to reach somebody else. The service itself
 * is meant where a word of service follows, or where it opens a message: `WhatsApp: your account …`.
 */
function isMereChannel(pattern: NamePattern, folded: string, start: number): boolean {
  if (!contactChannels.has(pattern.folded)) return false;
  const end = start + pattern.folded.length;
  const owned = folded.startsWith("'s ", end) ? end + 2 : end;
  const after =
    owned + (rules.channelRegions.find((text) => folded.startsWith(text, owned))?.length ?? 0);
  if (rules.channelFollowers.some((text) => folded.startsWith(text, after))) return false;
  // Spanish, French and German put the service before the name: soporte de Instagram.
  if (rules.channelLeads.some((text) => folded.startsWith(text, start - text.length))) return false;
  return start > 1 || !/^(?:[\]】]|:? ?(?:your|you|dear|您|你))/.test(folded.slice(end, end + 8));
}

function collides(
  pattern: NamePattern,
  folded: string,
  start: number,
  collisions: Collisions,
): boolean {
  return (
    collisions.get(pattern.folded)?.some((context) => {
      for (let at = context.indexOf(pattern.folded); at >= 0;) {
        if (folded.startsWith(context, start - at) && start >= at) return true;
        at = context.indexOf(pattern.folded, at + 1);
      }
      return false;
    }) ?? false
  );
}

function buildMention(pattern: NamePattern, text: string, start: number, end: number): Mention {
  const written = text.slice(start, end);
  const lowerCase = isLowerCased(pattern, written);
  const isOddInitials =
    pattern.folded.length === 3 && isInitials(pattern.written) && written !== pattern.written;
  return {
    start,
    end,
    text: written,
    slugs: pattern.slugs,
    ambiguous:
      pattern.ambiguous || isOddInitials || (lowerCase && weakInLowerCase.has(pattern.folded)),
    ...(lowerCase && { lowerCase: true }),
  };
}
