import type { TextWindow } from '../candidates/types';
import type { FoundNumber } from '../numbers/types';
import { readCues } from './cue-index';
import { readPlace } from './number-label';
import type { PageContext } from './page-context';
import type { Claim } from './types';

/** A short code or bare digits are a telephone number only where a brand or a service word says so. */
export function isInContext(
  found: FoundNumber,
  claim: Claim,
  window: TextWindow,
  numbers: readonly FoundNumber[],
  context: PageContext,
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
  const after = cues.of('care').find(({ start }) => start >= found.end);
  if (after && window.text.slice(found.end, after.start).trim().length <= 2) return true;
  if (labelsPage(place.text.slice(place.sentence.start, found.start), context)) return true;
  const around = [window.table?.column, window.table?.row, window.lead, window.before[0]];
  const alone = window.text.trim().length <= found.end - found.start + 12;
  return alone && around.some((text) => text && readCues(text).has(['care', 'phone', 'call']));
}

/** `某某:11185` on a page whose title or heading is of telephone numbers. */
function labelsPage(lead: string, { page }: PageContext): boolean {
  if (!/[\p{L}]\s*[:：]\s*$/u.test(lead)) return false;
  const title = readCues([page.title, page.headings[0] ?? ''].join('\n'));
  return title.has(['care', 'phone']);
}
