import { isStale } from '../is-stale';
import type { Rule } from '../number-case';

/** The brand offers no inbound phone support where the number is. A chat line, a branch or an office is no support line. */
export const findNoPhoneSupport: Rule = (number, brand) => {
  const { manner } = number.claim;
  if (manner === 'messaging' || manner === 'branch') return undefined;
  const lists = number.number.regions
    .flatMap((region) => number.registry.coverage(brand.slug, region))
    .filter(({ state }) => state === 'none');
  const list = lists.find(({ confidence }) => confidence !== 'low') ?? lists[0];
  if (!list) return undefined;
  const stale = isStale(list.checked, number.today);
  const weight = list.confidence === 'low' || stale ? 'caution' : 'fake';
  return { reason: 'no-phone-support', weight, checked: list.checked, ...(stale && { stale }) };
};
