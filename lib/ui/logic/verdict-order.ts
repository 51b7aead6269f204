import type { Verdict } from '../../verdicts/types';

/** Worst first: the order in which findings are listed and named. */
export const WORST_FIRST: readonly Verdict[] = ['fake', 'caution', 'unknown', 'official'];

/** Sorts a list worst first, keeping the page's order among equals. */
export function sortWorstFirst<Item extends { readonly verdict: Verdict }>(
  items: readonly Item[],
): Item[] {
  return items.toSorted((a, b) => WORST_FIRST.indexOf(a.verdict) - WORST_FIRST.indexOf(b.verdict));
}

/**
 * The verdict that names a whole list: the worst a person must act on. Numbers on no list say
 * less than an official one, so they name it only where nothing else was found.
 */
export function findNamingVerdict(
  items: readonly { readonly verdict: Verdict }[],
): Verdict | undefined {
  return (['fake', 'caution', 'official', 'unknown'] as const).find((verdict) =>
    items.some((item) => item.verdict === verdict),
  );
}
