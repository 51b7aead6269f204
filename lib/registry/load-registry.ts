import type { CompiledRegistry } from './compiled';
import { expandBrand } from './expand-brand';
import { findMentions } from './find-mentions';
import type { MentionFinder } from './find-mentions';
import { TextFolder } from './fold-text';
import { buildHostIndex, findHostOwner } from './host-index';
import { NameIndex } from './name-index';
import { findGroupHeads, findLineSharers } from './relations';
import { searchBrands } from './search';
import { SearchIndex } from './search-index';
import type { Brand, Coverage, Owner, Registry } from './types';

/** Builds the indexes of a compiled registry; a record becomes an object when it is asked for. */
export function loadRegistry(compiled: CompiledRegistry): Registry {
  const places = new Map(compiled.brands.map((brand, index) => [brand[0], index]));
  const records = new Map<string, Brand>();
  const brand = (slug: string): Brand | undefined => {
    const known = records.get(slug);
    if (known) return known;
    const row = compiled.brands[places.get(slug) ?? -1];
    if (!row) return undefined;
    const record = expandBrand(row, compiled);
    records.set(slug, record);
    return record;
  };
  const numbers = indexNumbers(compiled);
  const heads = findGroupHeads(compiled.brands);
  const sharers = keepLazily(() => findLineSharers(compiled));
  const hosts = keepLazily(() => buildHostIndex(compiled.brands, heads));
  const finder = keepLazily(() => buildFinder(compiled));
  const searchIndex = keepLazily(() => new SearchIndex(compiled, finder().folder));
  const headOf = (slug: string) => heads.get(slug) ?? slug;
  return {
    version: compiled.version,
    size: { brands: compiled.brands.length, numbers: numbers.size },
    brand,
    slugs: () => [...places.keys()],
    owners: (canonical) => findOwners(numbers.get(canonical) ?? [], canonical, brand),
    related: (a, b) => headOf(a) === headOf(b) || sharers().has(`${a} ${b}`),
    mentions: (text) => findMentions(text, finder()),
    hostOwner: (url) => findHostOwner(url, hosts()),
    coverage: (slug, region) => selectCoverage(brand(slug), region),
    search: (query, limit = 10) => searchBrands(query, limit, searchIndex()),
  };
}

function indexNumbers(compiled: CompiledRegistry): Map<string, string[]> {
  const numbers = new Map<string, string[]>();
  for (const row of compiled.brands) {
    for (const [number] of row[12]) {
      const slugs = numbers.get(number);
      if (slugs) slugs.push(row[0]);
      else numbers.set(number, [row[0]]);
    }
  }
  return numbers;
}

function findOwners(
  slugs: readonly string[],
  canonical: string,
  brand: (slug: string) => Brand | undefined,
): Owner[] {
  return slugs.flatMap((slug) => {
    const line = brand(slug)?.lines.find(({ number }) => number === canonical);
    return line ? [{ slug, line }] : [];
  });
}

/** Entries for the region itself first, then those for everywhere. */
function selectCoverage(brand: Brand | undefined, region: string): Coverage[] {
  const entries = brand?.coverage ?? [];
  return [
    ...entries.filter((entry) => entry.region === region),
    ...entries.filter((entry) => entry.region === '*' && region !== '*'),
  ];
}

function buildFinder(compiled: CompiledRegistry): MentionFinder {
  const folder = new TextFolder(compiled.fold);
  const collisions = new Map<string, string[]>();
  for (const { names, contexts } of compiled.collisions) {
    for (const name of names) {
      const folded = folder.fold(name);
      const known = collisions.get(folded) ?? [];
      for (const context of contexts) known.push(folder.fold(context.replace('~', name)));
      collisions.set(folded, known);
    }
  }
  return { folder, names: new NameIndex(compiled.brands, folder), collisions };
}

function keepLazily<T>(build: () => T): () => T {
  let kept: T | undefined;
  return () => (kept ??= build());
}
