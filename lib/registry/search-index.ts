import type { CompiledBrand, CompiledRegistry } from './compiled';
import { digitsOf } from './display-template';
import type { TextFolder } from './fold-text';
import { listSpoken, spellOut } from './spelling';

/** What a query is compared with, all folded and without blanks. */
export interface SearchKey {
  readonly text: string;
  readonly kind: 'name' | 'alias' | 'slug' | 'pinyin' | 'initials' | 'number';
  /** What the user is shown as the match; for a number its canonical form. */
  readonly shown: string;
  /** For a number: how it is printed. */
  readonly template?: string;
}

export interface SearchEntry {
  readonly slug: string;
  readonly keys: readonly SearchKey[];
  /** Tie-break: reviewed brands first, then those that have a line, then heads of groups. */
  readonly weight: number;
}

/** Names, their pinyin and the numbers, each prepared when a query first needs it. */
export class SearchIndex {
  private readonly kept = new Map<string, readonly SearchEntry[]>();

  constructor(
    private readonly compiled: CompiledRegistry,
    readonly folder: TextFolder,
  ) {}

  names(): readonly SearchEntry[] {
    return this.keep('names', (brand) => nameKeys(brand, this.folder));
  }

  spellings(): readonly SearchEntry[] {
    const readings = new Map<string, string>();
    for (const pair of this.kept.has('spellings') ? [] : this.compiled.readings.split(' ')) {
      readings.set(pair[0] ?? '', pair.slice(1));
    }
    return this.keep('spellings', (brand) => spellingKeys(brand, readings));
  }

  numbers(): readonly SearchEntry[] {
    return this.keep('numbers', (brand) => numberKeys(brand, this.compiled.texts));
  }

  private keep(
    part: string,
    listKeys: (brand: CompiledBrand) => SearchKey[],
  ): readonly SearchEntry[] {
    const known = this.kept.get(part);
    if (known) return known;
    const entries = this.compiled.brands.map((brand) => ({
      slug: brand[0],
      keys: listKeys(brand),
      weight: (brand[10] ? 0.02 : 0) + (brand[12].length > 0 ? 0.005 : 0) + (brand[7] ? 0 : 0.003),
    }));
    this.kept.set(part, entries);
    return entries;
  }
}

/** Without blanks and the marks that people leave out. */
export function squeeze(text: string): string {
  return /[\s'.·（）()]/.test(text) ? text.replace(/[\s'.·（）()]+/g, '') : text;
}

function nameKeys(brand: CompiledBrand, folder: TextFolder): SearchKey[] {
  const [slug, zh, en, aliases, ambiguousAliases, searchTerms] = brand;
  const names = [...(zh ? [zh] : []), ...en.split(' / ')];
  const toKey = (shown: string, kind: SearchKey['kind']): SearchKey => ({
    text: squeeze(folder.fold(shown)),
    kind,
    shown,
  });
  return [
    ...names.map((name) => toKey(name, 'name')),
    ...ambiguousAliases.map((name) => toKey(name, 'alias')),
    ...aliases.map((name) => toKey(name, 'alias')),
    ...searchTerms.map((name) => toKey(name, 'alias')),
    { text: slug.replaceAll('-', ''), kind: 'slug', shown: names[0] ?? en },
  ];
}

function spellingKeys(brand: CompiledBrand, readings: ReadonlyMap<string, string>): SearchKey[] {
  const corrected = new Map(brand[6]);
  return listSpoken(brand).flatMap((shown, place): SearchKey[] => {
    const syllables = (corrected.get(place) ?? spellOut(shown, readings)).split(' ');
    const initials = syllables.map((syllable) => syllable[0] ?? '').join('');
    return [
      { text: syllables.join(''), kind: 'pinyin', shown },
      { text: initials, kind: 'initials', shown },
    ];
  });
}

function numberKeys(brand: CompiledBrand, texts: readonly string[]): SearchKey[] {
  return brand[12].flatMap(([shown, index]): SearchKey[] => {
    const template = texts[index] ?? '';
    const canonical = shown.slice(shown.startsWith('+') ? 1 : 3);
    const printed = digitsOf(template, shown);
    const keys: SearchKey[] = [{ text: printed, kind: 'number', shown, template }];
    if (!printed.endsWith(canonical))
      keys.push({ text: canonical, kind: 'number', shown, template });
    return keys;
  });
}
