import type { CompiledBrand, CompiledRegistry } from './compiled';
import { digitsOf, fillTemplate } from './display-template';
import { countEdits } from './edit-distance';
import type { TextFolder } from './fold-text';
import { listSpoken, spellOut } from './spelling';
import type { SearchHit } from './types';

/** What a query is compared with, all folded and without blanks. */
interface SearchKey {
  readonly text: string;
  readonly kind: 'name' | 'alias' | 'pinyin' | 'initials' | 'slug' | 'number';
  /** What the user is shown as the match; for a number its canonical form. */
  readonly shown: string;
  /** For a number: how it is printed. */
  readonly template?: string;
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

export function buildSearchIndex(compiled: CompiledRegistry, folder: TextFolder): SearchEntry[] {
  const { brands, texts } = compiled;
  const readings = new Map(
    compiled.readings.split(' ').map((pair): [string, string] => [pair[0] ?? '', pair.slice(1)]),
  );
  return brands.map((brand) => ({
    slug: brand[0],
    keys: buildKeys(brand, texts, readings, folder),
    weight: (brand[10] ? 0.02 : 0) + (brand[12].length > 0 ? 0.005 : 0) + (brand[7] ? 0 : 0.003),
  }));
}

function buildKeys(
  brand: CompiledBrand,
  texts: readonly string[],
  readings: ReadonlyMap<string, string>,
  folder: TextFolder,
): SearchKey[] {
  const [slug, zh, en, aliases, ambiguousAliases, searchTerms, spellings] = brand;
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
  const corrected = new Map(spellings);
  listSpoken(brand).forEach((shown, place) => {
    const syllables = (corrected.get(place) ?? spellOut(shown, readings)).split(' ');
    keys.push({ text: syllables.join(''), kind: 'pinyin', shown });
    keys.push({
      text: syllables.map((syllable) => syllable[0] ?? '').join(''),
      kind: 'initials',
      shown,
    });
  });
  for (const [number, index] of brand[12]) {
    const template = texts[index] ?? '';
    const canonical = number.slice(number.startsWith('+') ? 1 : 3);
    const printed = digitsOf(template, number);
    keys.push({ text: printed, kind: 'number', shown: number, template });
    if (!printed.endsWith(canonical))
      keys.push({ text: canonical, kind: 'number', shown: number, template });
  }
  return keys;
}

function squeeze(text: string): string {
  if (!/[\s'.·（）()]/.test(text)) return text;
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
    let fitting: SearchKey | undefined;
    for (const key of keys) {
      const value = score(key);
      if (value > best) {
        best = value;
        fitting = key;
      }
    }
    if (!fitting) continue;
    const { shown, template } = fitting;
    const matched = template === undefined ? shown : fillTemplate(template, shown);
    hits.push({ slug, score: Math.min(1, best * 0.97 + weight), matched });
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
  // A slip in both of the first two letters is rare, and this spares most comparisons.
  if (key.text[0] !== wanted[0] && key.text[1] !== wanted[1] && key.text[0] !== wanted[1]) return 0;
  if (key.text.length < wanted.length - allowed) return 0;
  const compared =
    key.text.length > wanted.length + allowed ? key.text.slice(0, wanted.length) : key.text;
  const edits = countEdits(wanted, compared, allowed);
  if (edits > allowed) return 0;
  const whole = compared === key.text ? 0.1 : 0;
  return KIND_SCORE[key.kind] * (TYPO + whole - edits * 0.05);
}
