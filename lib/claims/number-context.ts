import type { TextWindow } from '../candidates/types';
import type { FoundNumber } from '../numbers/types';
import { readCues } from './cue-index';
import { readPlace, type NumberPlace } from './number-label';
import { isOwnersCode } from './owners-code';
import type { PageContext } from './page-context';
import { isPublicCode } from './public-code';
import { countWords } from './text-gaps';
import type { Claim } from './types';

/** A short code or bare digits are a telephone number only where a brand or a service word says so. */
export function isInContext(
  found: FoundNumber,
  claim: Claim,
  window: TextWindow,
  numbers: readonly FoundNumber[],
  context: PageContext,
): boolean {
  const { registry } = context;
  const listed = found.readings.filter(({ canonical }) => registry.owners(canonical).length > 0);
  if (listed.some(({ canonical }) => isOwnersCode(canonical, found, window, registry))) return true;
  const { regions } = context;
  if (listed.some(({ canonical }) => isPublicCode(canonical, found, window, registry, regions)))
    return true;
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
  if (isNamedBesideIt(found, place, context)) return true;
  if (listed.length > 0 && touchesService(found, window.text)) return true;
  if (listed.length > 0 && isOfferedCode(found, window, context)) return true;
  const after = cues.of('care').find(({ start }) => start >= found.end);
  if (after && window.text.slice(found.end, after.start).trim().length <= 2) return true;
  if (labelsPage(place.text.slice(place.sentence.start, found.start), context)) return true;
  const around = [window.table?.column, window.table?.row, window.lead, window.before[0]];
  const alone = window.text.trim().length <= found.end - found.start + 12;
  return alone && around.some((text) => text && readCues(text).has(['care', 'phone', 'call']));
}

/** `1234/12345/12345`: a short code among slashes that part no list of codes. */
export function isInRatio({ start, readings }: FoundNumber, text: string): boolean {
  if (readings[0]?.kind !== 'short-code') return false;
  return RATIO.test(text.slice(Math.max(0, start - 24), start));
}

const RATIO = /(?<!\d)\d{1,4}[/*](?:\d{1,6}[/*]){0,3}$/;

/** Before a code that the words offer: a name, a mark or nothing; and behind it the end of a clause or a word. */
const OFFERED = /(?:^|[\p{L}\s:：、，,；;。▪•·(（])$/u;
const LEAST_DIGITS = 5;

/** `泰隆是 95347`, `工会维权 12351`: a listed code in a text, or on a page, of telephone numbers. */
function isOfferedCode(found: FoundNumber, window: TextWindow, { page }: PageContext): boolean {
  const { text } = window;
  if (
    found.readings[0]?.kind !== 'short-code' ||
    found.text.replace(/\D/g, '').length < LEAST_DIGITS
  )
    return false;
  const before = text.slice(Math.max(0, found.start - 12), found.start);
  if (!OFFERED.test(before) || /^[\p{L}]*\d/u.test(text.slice(found.end))) return false;
  const counts = readCues(before).of('count');
  if (counts.some(({ end }) => before.slice(end).trim().length <= 1)) return false;
  const around = [text, window.lead ?? '', window.headings[0] ?? '', page.title];
  return around.some((one) => readCues(one).has(['care', 'phone']));
}

/** 投诉 11185; 12305申诉: of a listed code alone, for 投诉95588 may count complaints. */
function touchesService({ start, end }: FoundNumber, text: string): boolean {
  const isGap = (from: number, to: number) => /^[\s:：]{0,2}$/.test(text.slice(from, to));
  return readCues(text)
    .of('service')
    .some((cue) => (cue.end <= start ? isGap(cue.end, start) : isGap(end, cue.start)));
}

/** `某某:11185` on a page whose title or heading is of telephone numbers. */
function labelsPage(lead: string, { page }: PageContext): boolean {
  if (!/[\p{L}]\s*[:：]\s*$/u.test(lead)) return false;
  const title = readCues([page.title, page.headings[0] ?? ''].join('\n'));
  return title.has(['care', 'phone']);
}

/** The number is on the list of a brand that its sentence names near it, or of the number before it. */
function isNamedBesideIt(found: FoundNumber, place: NumberPlace, context: PageContext): boolean {
  const { registry } = context;
  const owners = found.readings.flatMap(({ canonical }) => registry.owners(canonical));
  if (owners.length === 0) return false;
  const isOwner = (slug: string) => owners.some((owner) => owner.slug === slug);
  if (
    place.previous?.readings.some(({ canonical }) =>
      registry.owners(canonical).some(({ slug }) => isOwner(slug)),
    )
  )
    return true;
  const { text, sentence } = place;
  return registry.mentions(text.slice(sentence.start, sentence.end)).some((mention) => {
    const end = sentence.start + mention.end;
    return (
      mention.slugs.some(isOwner) &&
      end <= found.start &&
      countWords(text.slice(end, found.start)) <= 3
    );
  });
}
