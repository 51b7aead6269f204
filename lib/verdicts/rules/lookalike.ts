import { compareDigits } from '../compare-digits';
import { listFirmLines } from '../list-lines';
import type { Rule } from '../number-case';
import { findCompleteLists } from './coverage-complete';

/** A number of the brand's with a digit put for another or two neighbours swapped, in one place or two. */
export const findLookalike: Rule = (number, brand) => {
  if (number.claim.manner === 'messaging') return undefined;
  const alike = listFirmLines(brand)
    .flatMap((line) => {
      const likeness = compareDigits(number.number.canonical, line.number);
      return likeness ? [{ line, ...likeness }] : [];
    })
    .sort((a, b) => a.places - b.places || Number(a.isNeighbour) - Number(b.isNeighbour));
  const nearest = alike[0];
  if (!nearest) return undefined;
  const owned = nearest.isNeighbour && findCompleteLists(number, brand).length === 0;
  const branch = number.claim.manner === 'branch' || number.number.kind === 'mobile';
  return {
    reason: 'lookalike',
    weight: owned || branch ? 'caution' : 'fake',
    entry: { slug: brand.slug, number: nearest.line.number },
    checked: nearest.line.checked,
  };
};
