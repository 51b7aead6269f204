import { HAN } from './compiled';
import type { CompiledBrand } from './compiled';
import { countEdits } from './edit-distance';
import type { TextFolder } from './fold-text';
import type { SearchHit } from './types';

/** What a query is compared with, all folded and without blanks. */
interface SearchKey {
  readonly text: string;
  readonly kind: 'name' | 'alias' | 'pinyin' | 'initials' | 'slug' | 'number';
  /** What the user is shown as the match. */
  readonly shown: string;
}

export interface SearchEntry {
  readonly slug: string;
  readonly keys: readonly SearchKey[];
  /** Tie-break: reviewed brands, then those with more lines, then those with one at all. */
  readonly weight: number;
}

const KIND_SCORE: Readonly<Record<SearchKey['kind'], number>> = {
  name: 1,
  alias: 0.95,
  slug: 0.9,
  pinyin: 0.88,
  initials: 0.84,
  number: 0.9,
};
const PREFIX = 0.85;
const INSIDE = 0.6;
const TYPO = 0.55;

export function buildSearchIndex(
  brands: readonly CompiledBrand[],
  folder: TextFolder,
): SearchEntry[] {
  return brands.map((brand) => ({
    slug: brand[0],
    keys: buildKeys(brand, folder),
    weight: (brand[10] ? 0.02 : 0) + (brand[12].length > 0 ? 0.005 : 0) + (brand[7] ? 0 : 0.003),
  }));
}

function buildKeys(brand: CompiledBrand, folder: TextFolder): SearchKey[] {
  const [slug, zh, en, aliases, ambiguousAliases, searchTerms, pinyin] = brand;
  const names = [zh || '', ...en.split(' / ')].filter(Boolean);
  const others = [...ambiguousAliases, ...aliases, ...searchTerms];
  const keys: SearchKey[] = [
    ...names.map((name) => ({
      text: squeeze(folder.fold(name)),
      kind: 'name' as const,
      shown: name,
    })),
    ...others.map((name) => ({
      text: squeeze(folder.fold(name)),
      kind: 'alias' as const,
      shown: name,
    })),
    { text: slug.replaceAll('-', ''), kind: 'slug', shown: names[0] ?? en },
  ];
  // The order in which compile-registry wrote the pinyin.
  const spoken = [zh || '', ...aliases, ...ambiguousAliases, ...searchTerms].filter((text) =>
    HAN.test(text),
  );
  pinyin.forEach((syllables, index) => {
    const shown = spoken[index] ?? '';
    const initials = syllables
      .split(' ')
      .map((syllable) => syllable[0] ?? '')
      .join('');
    keys.push({ text: syllables.replaceAll(' ', ''), kind: 'pinyin', shown });
    keys.push({ text: initials, kind: 'initials', shown });
  });
  for (const [number, display] of brand[12]) {
    keys.push({ text: number.replace(/\D/g, ''), kind: 'number', shown: display });
    keys.push({ text: display.replace(/\D/g, ''), kind: 'number', shown: display });
  }
  return keys;
}

function squeeze(text: string): string {
  return text.replace(/[\s'.·（）()]+/g, '');
}

/** Best first; a brand appears once, with the key that fitted best. */
export function searchBrands(
  query: string,
  limit: number,
  entries: readonly SearchEntry[],
  folder: TextFolder,
): SearchHit[] {
  const wanted = squeeze(folder.fold(query.slice(0, 80)));
  if (wanted === '') return [];
  const digits = wanted.replace(/\D/g, '');
  const isNumber = digits.length >= 3 && /^[\d+*#]+$/.test(wanted);
  const hits = collectHits(entries, (key) => scoreKey(key, wanted, isNumber ? digits : ''));
  const found =
    hits.length > 0 || isNumber || wanted.length < 4
      ? hits
      : collectHits(entries, (key) => scoreTypo(key, wanted));
  return found.sort((a, b) => b.score - a.score || (a.slug < b.slug ? -1 : 1)).slice(0, limit);
}

function collectHits(
  entries: readonly SearchEntry[],
  score: (key: SearchKey) => number,
): SearchHit[] {
  const hits: SearchHit[] = [];
  for (const { slug, keys, weight } of entries) {
    let best = 0;
    let matched = '';
    for (const key of keys) {
      const value = score(key);
      if (value > best) {
        best = value;
        matched = key.shown;
      }
    }
    if (best > 0) hits.push({ slug, score: Math.min(1, best * 0.97 + weight), matched });
  }
  return hits;
}

function scoreKey(key: SearchKey, wanted: string, digits: string): number {
  if (digits !== '')
    return key.kind === 'initials' || key.kind === 'pinyin' ? 0 : scorePart(key, digits, true);
  if (key.kind === 'number') return 0;
  // Initials are matched from the start only: 2 letters inside a row of initials mean nothing.
  return scorePart(key, wanted, key.kind === 'name' || key.kind === 'alias');
}

function scorePart(key: SearchKey, wanted: string, mayStandInside: boolean): number {
  const base = KIND_SCORE[key.kind];
  if (key.text === wanted) return base;
  const share = wanted.length / key.text.length;
  if (key.text.startsWith(wanted)) return base * (PREFIX + 0.1 * share);
  return mayStandInside && wanted.length > 1 && key.text.includes(wanted)
    ? base * (INSIDE + 0.1 * share)
    : 0;
}

/** One slip in a word of 4 to 7 letters, two in a longer one; the beginning of a long name is enough. */
function scoreTypo(key: SearchKey, wanted: string): number {
  if (key.kind === 'number' || key.kind === 'initials') return 0;
  const allowed = wanted.length < 8 ? 1 : 2;
  if (key.text.length < wanted.length - allowed) return 0;
  const compared =
    key.text.length > wanted.length + allowed ? key.text.slice(0, wanted.length) : key.text;
  const edits = countEdits(wanted, compared, allowed);
  if (edits > allowed) return 0;
  const whole = compared === key.text ? 0.1 : 0;
  return KIND_SCORE[key.kind] * (TYPO + whole - edits * 0.05);
}
