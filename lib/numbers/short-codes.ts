import table from '../../data/numbers/short-codes.json';
import type { NumberReading } from './types';

interface Shape {
  readonly shape: RegExp;
  /** Only beside a word of the telephone: the digits alone are anything. */
  readonly cued: boolean;
}

const shapes = new Map<string, readonly Shape[]>(
  Object.entries(table as Record<string, { shape: string; cued?: boolean }[]>).map(
    ([region, rows]) => [
      region,
      rows.map((row) => ({ shape: new RegExp(`^(?:${row.shape})$`), cued: row.cued ?? false })),
    ],
  ),
);

export const SHORT_CODE_REGIONS: readonly string[] = [...shapes.keys()];

/** A code that only its own country can dial (`CN:95588`), or null. */
export function readShortCode(digits: string, region: string): NumberReading | null {
  if (!shapes.get(region)?.some((row) => row.shape.test(digits))) return null;
  return { canonical: `${region}:${digits}`, regions: [region], kind: 'short-code' };
}

/** True for codes such as 159 or 3646: nothing without "call" beside them. */
export function needsPhoneWord(digits: string, region: string): boolean {
  const found = shapes.get(region)?.find((row) => row.shape.test(digits));
  return found?.cued ?? true;
}
