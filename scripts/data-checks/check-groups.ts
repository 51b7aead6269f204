import { listBrands } from './types';
import type { DataCheck, DataProblem } from './types';

/** A group is named by the slug of its head, which is in no circle. */
export const checkGroups: DataCheck = (records) => {
  const brands = listBrands(records);
  const parents = new Map(brands.map(({ brand }) => [brand.slug, brand.group]));
  return brands.flatMap(({ path, brand }): DataProblem[] => {
    if (brand.group === undefined) return [];
    if (!parents.has(brand.group)) {
      return [
        {
          path,
          what: `group "${brand.group}" is no record`,
          fix: 'write the slug of an existing record',
        },
      ];
    }
    const met = new Set<string>();
    for (let at: string | undefined = brand.slug; at !== undefined; at = parents.get(at)) {
      if (met.has(at)) {
        return [
          {
            path,
            what: `group goes in a circle through ${at}`,
            fix: 'leave the head without "group"',
          },
        ];
      }
      met.add(at);
    }
    return [];
  });
};
