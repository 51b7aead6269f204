import type { TextWindow } from '../candidates/types';
import type { FoundNumber } from '../numbers/types';
import { readCues } from './cue-index';
import { readPlace } from './number-label';
import type { Claim } from './types';

/** A short code or bare digits are a telephone number only where a brand or a service word says so. */
export function isInContext(
  found: FoundNumber,
  claim: Claim,
  window: TextWindow,
  numbers: readonly FoundNumber[],
): boolean {
  if (claim.bar === 'not-a-phone') return false;
  if (claim.brands.length > 0 && claim.bar === undefined) return true;
  if (found.target && found.source === 'text') return true;
  const place = readPlace(window.text, found, numbers);
  const cues = readCues(window.text);
  if (cues.has(['care', 'phone', 'call'], place.label.start, found.start)) return true;
  if (
    place.lead.start > 0 &&
    place.previous &&
    cues.has(['care', 'phone', 'call'], place.sentence.start, found.start)
  )
    return true;
  const around = [window.table?.column, window.table?.row, window.lead, window.before[0]];
  const alone = window.text.trim().length <= found.end - found.start + 12;
  return alone && around.some((text) => text && readCues(text).has(['care', 'phone', 'call']));
}
