import type { Brand } from '../../lib/registry/types';
import { listBrands } from './types';
import type { DataCheck, DataProblem, SharedDeclarations } from './types';

/** A number of several brands is meant: one group, or declared with a reason. */
export const checkSharedNumbers =
  (shared: Pick<SharedDeclarations, 'numbers'>): DataCheck =>
  (records) => {
    const brands = listBrands(records);
    const bySlug = new Map(brands.map(({ brand }) => [brand.slug, brand]));
    const owners = new Map<string, { path: string; brand: Brand }[]>();
    for (const entry of brands) {
      for (const { number } of entry.brand.lines) {
        owners.set(number, [...(owners.get(number) ?? []), entry]);
      }
    }
    return [...owners].flatMap(([number, entries]): DataProblem[] => {
      const heads = new Set(entries.map(({ brand }) => findHead(brand, bySlug)));
      if (heads.size < 2 || shared.numbers[number]) return [];
      const slugs = entries.map(({ brand }) => brand.slug).join(', ');
      return [
        {
          path: entries.at(-1)?.path ?? '',
          what: `${number} is listed by ${slugs}`,
          fix: 'give them one "group", remove the wrong one, or declare the number with a reason in data/registry/shared.json',
        },
      ];
    });
  };

/** Slug of the head of a brand's group. */
export function findHead(brand: Brand, bySlug: ReadonlyMap<string, Brand>): string {
  let head = brand;
  for (let steps = 0; steps < 5; steps += 1) {
    const parent = head.group === undefined ? undefined : bySlug.get(head.group);
    if (!parent) break;
    head = parent;
  }
  return head.slug;
}
