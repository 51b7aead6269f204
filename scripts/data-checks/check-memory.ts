import { listBrands } from './types';
import type { DataCheck, DataProblem } from './types';

/** A company's line that rests on memory alone is not called sure; well-known public lines may be. */
export const checkMemory: DataCheck = (records) =>
  listBrands(records).flatMap(({ path, brand }) =>
    brand.publicBody
      ? []
      : brand.lines
          .filter(
            ({ sources, confidence }) =>
              confidence === 'high' && sources.every((source) => source === 'memory'),
          )
          .map(({ number }): DataProblem => ({
            path,
            what: `${number} is called sure on memory alone`,
            fix: 'add a source that states the number, or lower its confidence to medium',
          })),
  );
