import { TextFolder } from '../../lib/registry/fold-text';
import { listTraditionalPairs } from '../build/traditional-pairs';
import { findHead } from './check-shared-numbers';
import { listBrands } from './types';
import type { DataCheck, DataProblem, SharedDeclarations } from './types';

/** A name of two brands is meant: one group, guarded as ambiguous by both, or declared. */
export const checkSharedNames =
  (shared: Pick<SharedDeclarations, 'names'>): DataCheck =>
  (records) => {
    const folder = new TextFolder(listTraditionalPairs().flat().join(''));
    const brands = listBrands(records);
    const bySlug = new Map(brands.map(({ brand }) => [brand.slug, brand]));
    const owners = new Map<string, { slug: string; head: string; path: string }>();
    const problems: DataProblem[] = [];
    for (const { path, brand } of brands) {
      // A public body without aliases is known by a description and named in no text.
      if (brand.publicBody && brand.aliases.length === 0) continue;
      const head = findHead(brand, bySlug);
      const names = [brand.names.zh ?? '', brand.names.en, ...brand.aliases].filter(Boolean);
      const folded = new Set(names.map((name) => folder.fold(name)));
      for (const name of folded) {
        const other = owners.get(name);
        owners.set(name, other ?? { slug: brand.slug, head, path });
        if (!other || other.head === head || other.slug === brand.slug || shared.names[name])
          continue;
        problems.push({
          path,
          what: `"${name}" is also a name of ${other.slug}`,
          fix: 'drop it from one of them, move it to "ambiguousAliases" of both, or declare it in data/registry/shared.json',
        });
      }
    }
    return problems;
  };
