import { listBrands } from './types';
import type { DataCheck, DataProblem } from './types';

/** Where a brand has a sure line for a region, no unsure one stands before it: the first is what people are told to call. */
export const checkLineOrder: DataCheck = (records) =>
  listBrands(records).flatMap(({ path, brand }) => {
    const regions = new Set(brand.lines.map(({ region }) => region));
    return [...regions].flatMap((region): DataProblem[] => {
      const lines = brand.lines.filter((line) => line.region === region);
      const [first] = lines;
      const better = lines.find(
        ({ confidence, status }) => confidence !== 'low' && status === 'active',
      );
      const unsure = first && (first.confidence === 'low' || first.status === 'retired');
      if (!unsure || !better) return [];
      return [
        {
          path,
          what: `${first.number} stands before ${better.number}, which is surer`,
          fix: 'move the unsure or retired line behind the sure ones',
        },
      ];
    });
  });
