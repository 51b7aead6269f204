import type { Brand, Hours } from '../../lib/registry/types';
import { readHours } from '../hours/read-hours';
import { listBrands } from './types';
import type { DataCheck, DataProblem } from './types';

/** "Open now" rests on what the source says: spans are there where the words allow, and only there. */
export const checkHours: DataCheck = (records) =>
  listBrands(records).flatMap(({ path, brand }) =>
    listHours(brand).flatMap(({ of, hours, region }): DataProblem[] => {
      const { text, ...kept } = hours;
      const read = readHours(text, region) ?? {};
      if (JSON.stringify(sortKeys(kept)) === JSON.stringify(sortKeys(read))) return [];
      return [
        {
          path,
          what: `${of}: the words give ${JSON.stringify(read)}, the record has ${JSON.stringify(kept)}`,
          fix: 'run `npx tsx scripts/data-hours.ts` and look at what it changed; or state the hours more plainly',
        },
      ];
    }),
  );

/** All hours of a record; a channel's are of the brand's only region, or of none. */
export function listHours(brand: Brand): { of: string; hours: Hours; region: string }[] {
  const regions = [...new Set(brand.lines.map(({ region }) => region))];
  const home = regions.length === 1 ? (regions[0] ?? '') : '';
  return [
    ...brand.lines.map(({ number, hours, region }) => ({ of: number, hours, region })),
    ...brand.channels.map(({ kind, hours }) => ({ of: kind, hours, region: home })),
  ].flatMap(({ hours, ...rest }) => (hours ? [{ ...rest, hours }] : []));
}

function sortKeys(hours: Partial<Hours>): unknown[] {
  return [hours.zone, hours.open?.map(({ days, from, to }) => [days, from, to]), hours.partial];
}
