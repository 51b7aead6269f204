import { listBrands } from './types';
import type { DataCheck, DataProblem } from './types';

const OLDEST = '2020-01-01';

/** Dates exist, are not in the future and not older than the collection can be. */
export const checkDates =
  (today: string): DataCheck =>
  (records) =>
    listBrands(records).flatMap(({ path, brand }) => {
      const dates = [
        ...brand.lines.map(({ checked }) => checked),
        ...brand.channels.map(({ checked }) => checked),
        ...brand.guides.map(({ checked }) => checked),
        ...brand.coverage.map(({ checked }) => checked),
        ...(brand.review ? [brand.review.date] : []),
      ];
      return [...new Set(dates)].flatMap((date): DataProblem[] => {
        const what = describeDate(date, today);
        return what
          ? [
              {
                path,
                what: `${date} ${what}`,
                fix: 'write the day on which the source was last read',
              },
            ]
          : [];
      });
    });

function describeDate(date: string, today: string): string | undefined {
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date) return 'is no day';
  if (date > today) return 'lies in the future';
  return date < OLDEST ? 'is too long ago' : undefined;
}
