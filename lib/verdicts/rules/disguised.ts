import { readCues } from '../../claims/cue-index';
import type { Rule } from '../number-case';

/** The number is written so that programs do not find it, beside a service word for the brand. */
export const findDisguised: Rule = ({ found, claim, window }) => {
  if (found.disguise.length === 0) return undefined;
  const cues = readCues([window.text, claim.evidence.text].join('\n'));
  return cues.has(['care', 'service']) ? { reason: 'disguised', weight: 'fake' } : undefined;
};
