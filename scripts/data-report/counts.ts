import type { Brand } from '../../lib/registry/types';

/** How often each label occurs, most often first. One thing may have several labels. */
export function countLines<T>(
  things: readonly T[],
  labelsOf: (thing: T) => readonly string[],
): [string, number][] {
  const counts = new Map<string, number>();
  for (const thing of things) {
    for (const label of new Set(labelsOf(thing))) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** The figures a reader asks for first. */
export function countBrands(brands: readonly Brand[]): [string, number][] {
  const companies = brands.filter(({ publicBody }) => !publicBody);
  const lines = brands.flatMap((brand) => brand.lines);
  const isSure = ({ confidence }: Brand['lines'][number]) => confidence !== 'low';
  return [
    ['companies', companies.length],
    [
      'with a number of medium or high confidence',
      companies.filter((brand) => brand.lines.some(isSure)).length,
    ],
    [
      'with no number, known to offer none or not confirmed',
      companies.filter((brand) => brand.lines.length === 0).length,
    ],
    [
      'with a channel beyond the phone',
      companies.filter((brand) => brand.channels.length > 0).length,
    ],
    ['without one', companies.filter((brand) => brand.channels.length === 0).length],
    ['reviewed by eye', companies.filter((brand) => brand.review).length],
    ['public and reporting bodies', brands.length - companies.length],
    ['numbers with an owner', lines.length],
    ['different numbers', new Set(lines.map(({ number }) => number)).size],
    [
      'different numbers, medium or high confidence',
      new Set(lines.filter(isSure).map(({ number }) => number)).size,
    ],
    ['low confidence, kept apart', lines.filter((line) => !isSure(line)).length],
    ['retired', lines.filter(({ status }) => status === 'retired').length],
    [
      'on memory alone',
      lines.filter(({ sources }) => sources.every((source) => source === 'memory')).length,
    ],
    ['with stated hours', lines.filter(({ hours }) => hours).length],
    ['of these, known to be open or closed now', lines.filter(({ hours }) => hours?.open).length],
    ['public lines', countPublicLines(brands)],
  ];
}

/** Public and reporting lines, and places that take reports without a phone. */
export function countPublicLines(brands: readonly Brand[]): number {
  const lines = brands.flatMap((brand) =>
    brand.lines.filter(({ publicLine }) => publicLine),
  ).length;
  return lines + brands.filter((brand) => brand.publicBody && brand.lines.length === 0).length;
}
