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

/** The complete lists that a number would have to be on: of the page's own country, where the number is reached from several. */
export function findCompleteLists(number: NumberCase, brand: Brand): Coverage[] {
  const { regions, kind } = number.number;
  const { home } = number.context;
  const asked = home && regions.includes(home) ? [home] : regions;
  return asked
    .flatMap((region) => number.registry.coverage(brand.slug, region))
    .filter(
      ({ state, scope }) => state === 'complete' && (scope === 'all' || NATIONAL.includes(kind)),
    );
}
