import { PLACE_START, TRADE_END } from './code-words';
import type { Span } from '../candidates/types';
import type { Brand, Owner, Registry } from '../registry/types';

const LETTER = /[\p{L}\p{N}]/u;
/** Initials that head a longer name. */
const INITIALS = /^(\p{Lu}{3,6}) \p{Lu}/u;
const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Shorter names count only as their owner writes them. */
const SHORT = 5;

/**
 * Places in a short text where an owner of a number is named, ambiguous names and names of channels too:
 * beside the owner's own number `Free` and `抖音` are meant. In order of their ends.
 */
export function listOwnerNames(
  text: string,
  owners: readonly Owner[],
  registry: Registry,
): readonly Span[] {
  const mentioned = registry
    .mentions(text)
    .filter(({ slugs }) => slugs.some((slug) => owners.some((owner) => owner.slug === slug)));
  const written = owners
    .flatMap(({ slug }) => listNames(registry.brand(slug)))
    .flatMap((name) => findName(text, name));
  return [...mentioned, ...written].sort((a, b) => a.end - b.end || a.start - b.start);
}

function listNames(brand: Brand | undefined): string[] {
  if (!brand) return [];
  const names = [brand.names.zh, brand.names.en, ...brand.aliases, ...brand.ambiguousAliases];
  const whole = names.flatMap((name) => name?.split(/\s\/\s/) ?? []);
  return [...whole, ...whole.flatMap(shortenName)].filter((name) => name.length > 1);
}

/** 北辰 of 北辰保险, NBQ of `NBQ Board`: enough beside the owner's own number, where nobody else is meant. */
function shortenName(name: string): string[] {
  if (!HAN.test(name)) return INITIALS.exec(name)?.slice(1) ?? [];
  const short = name.replace(TRADE_END, '').replace(PLACE_START, '');
  return short === name || short.length < 2 ? [] : [short];
}

function findName(text: string, name: string): Span[] {
  const isExact = name.length < SHORT;
  const where = isExact ? text : text.toLowerCase();
  const what = isExact ? name : name.toLowerCase();
  const start = where.lastIndexOf(what);
  const end = start + what.length;
  if (start < 0 || where.length !== text.length) return [];
  const isBound = HAN.test(name) || (!isLetter(text[start - 1]) && !isLetter(text[end]));
  return isBound ? [{ start, end }] : [];
}

const isLetter = (mark: string | undefined): boolean =>
  mark !== undefined && LETTER.test(mark) && !HAN.test(mark);
