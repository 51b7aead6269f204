import { readCues } from '../../claims/cue-index';
import { readResidue } from '../../claims/text-gaps';
import type { NumberCase, Repeats, Rule } from '../number-case';

const LEAST = 4;

/** Off the brand's hosts one number stands four times or more as its line, in several groupings or with filler between. */
export const findHotlineSpam: Rule = (number, brand, repeats) => {
  const { host } = number.context;
  if (host && (host.slug === brand.slug || number.registry.related(host.slug, brand.slug)))
    return undefined;
  const claimed = repeats.filter(
    ({ claim }) => claim.bar === undefined && claim.brands.includes(brand.slug),
  );
  if (claimed.length < LEAST) return undefined;
  const groupings = new Set(claimed.map(({ found }) => found.grouping));
  const stuffed = groupings.size > 1 || hasFiller(claimed);
  return { reason: 'hotline-spam', weight: stuffed ? 'fake' : 'caution' };
};

/** Two repeats with nothing between them but marks and words like "click". */
function hasFiller(repeats: Repeats): boolean {
  return repeats.some((first) => repeats.some((second) => isRepeatedAtOnce(first, second)));
}

function isRepeatedAtOnce(first: NumberCase, second: NumberCase): boolean {
  if (first.window !== second.window || second.found.start <= first.found.end) return false;
  const { text } = first.window;
  const between = text.slice(first.found.end, second.found.start);
  if (between.length > 30 || /\d{5}/.test(between)) return false;
  const cues = readCues(text);
  return (
    !/[。.!?！？]\s/.test(between) &&
    readResidue(text, cues, first.found.end, second.found.start).length === 0
  );
}
