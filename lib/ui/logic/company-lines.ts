import type { Brand, Line, LinePurpose } from '../../registry/types';

/** A company's numbers as its card shows them. */
export interface SortedLines {
  /** The line to call: in the user's region if there is one, for anyone before for some. */
  readonly main?: Line;
  readonly others: readonly Line[];
  /** Known from a doubtful source: never shown as "call this". */
  readonly unconfirmed: readonly Line[];
  readonly retired: readonly Line[];
}

const CALLABLE_FIRST: readonly LinePurpose[] = [
  'general',
  'support',
  'after-sales',
  'report',
  'sales',
  'complaint',
  'card',
  'membership',
  'fraud',
  'business',
  'overseas',
  'accessibility',
  'text',
  'other',
  'privacy',
  'switchboard',
  'statement',
];
const NOT_SUPPORT = new Set<LinePurpose>(['switchboard', 'statement', 'privacy', 'text']);

/** Sorts lines for a user of a region; the order of the record decides between equals. */
export function sortLines(lines: readonly Line[], region: string): SortedLines {
  const active = lines.filter((line) => line.status === 'active');
  const sure = active
    .filter((line) => line.confidence !== 'low')
    .toSorted((a, b) => rank(a, region) - rank(b, region));
  const main = sure.find((line) => !NOT_SUPPORT.has(line.purpose));
  return {
    ...(main && { main }),
    others: sure.filter((line) => line !== main),
    unconfirmed: active.filter((line) => line.confidence === 'low'),
    retired: lines.filter((line) => line.status === 'retired'),
  };
}

function rank(line: Line, region: string): number {
  return (line.region === region ? 0 : 100) + CALLABLE_FIRST.indexOf(line.purpose);
}

/** The judgement that a company offers no phone support in a region, where it is sure enough to say. */
export function findNoSupport(brand: Brand, region: string): { checked: string } | undefined {
  return brand.coverage.find(
    (entry) =>
      entry.state === 'none' &&
      entry.confidence !== 'low' &&
      (entry.region === region || entry.region === '*'),
  );
}

/** What a `tel:` link dials for a canonical number (`CN:95588` → `95588`). */
export function toDialled(number: string): string {
  return number.replace(/^[A-Z]{2}:/, '').replaceAll('#', '%23');
}
