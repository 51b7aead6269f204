import { readCues } from '../../claims/cue-index';
import type { NumberCase, Rule } from '../number-case';

/** The number is written, here or elsewhere on the page, so that programs do not find it, beside a service word for the brand. */
export const findDisguised: Rule = (number, brand, repeats) => {
  const hidden = repeats.some(
    (other) => other.claim.brands.includes(brand.slug) && isHidden(other),
  );
  return hidden || isHidden(number) ? { reason: 'disguised', weight: 'fake' } : undefined;
};

function isHidden({ found, claim, window }: NumberCase): boolean {
  if (found.disguise.length === 0) return false;
  return readCues([window.text, claim.evidence.text].join('\n')).has(['care', 'service']);
}
