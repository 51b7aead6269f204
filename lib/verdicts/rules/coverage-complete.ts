import type { Brand, Coverage } from '../../registry/types';
import type { NumberKind } from '../../numbers/types';
import { isStale } from '../is-stale';
import type { NumberCase, Rule, RuleHit } from '../number-case';

/** Kinds of numbers of which a head office knows all of its own. */
const NATIONAL: readonly NumberKind[] = ['short-code', 'national'];

/** The brand's list is complete for numbers of this class in the number's region. */
export const findCoverageComplete: Rule = (number, brand): RuleHit | undefined => {
  const { manner } = number.claim;
  if (manner === 'messaging') return undefined;
  const lists = findCompleteLists(number, brand);
  const list = lists.find(({ confidence }) => confidence !== 'low') ?? lists[0];
  if (!list) return undefined;
  const stale = isStale(list.checked, number.today);
  const weight = list.confidence === 'low' || stale ? 'caution' : 'fake';
  return { reason: 'coverage-complete', weight, checked: list.checked, ...(stale && { stale }) };
};

/** The complete lists that a number would have to be on. One of a region where another list has gaps proves nothing. */
export function findCompleteLists(number: NumberCase, brand: Brand): Coverage[] {
  const { regions, kind } = number.number;
  const covers = ({ state, scope }: Coverage) =>
    state === 'complete' && (scope === 'all' || NATIONAL.includes(kind));
  const relevant = regions
    .map((region) => number.registry.coverage(brand.slug, region))
    .filter((lists) => lists.length > 0);
  if (relevant.length === 0 || !relevant.every((lists) => lists.some(covers))) return [];
  return relevant.flatMap((lists) => lists.filter(covers));
}
