import type { FoundNumber } from '../numbers/types';
import type { Registry } from '../registry/types';
import { readCues } from './cue-index';
import type { Speaker } from './message-speaker';
import { readPlace, type NumberPlace } from './number-label';
import { readManner } from './read-manner';
import type { Claim, Evidence } from './types';

/**
 * Whose line a number of a message is: what its own sentence says, else the sender's. One that is a
 * person's, a fax or told of stays nobody's.
 */
export function claimSpeaker(
  claim: Claim,
  speaker: Speaker | undefined,
  found: FoundNumber,
  numbers: readonly FoundNumber[],
  text: string,
  registry: Registry,
): Claim {
  // "This is Mike of the fraud department, call me": who speaks as the company gives its line.
  const asStaff =
    (claim.bar === 'personal' || claim.bar === 'own-business') && speaker?.staff === 'agent';
  const open = claim.bar === undefined || claim.bar === 'mere-mention' || asStaff;
  if (!speaker || !open) return claim;
  if (speaker.staff === 'person' && found.readings[0]?.kind === 'mobile')
    return { ...claim, brands: [], bar: 'personal' };
  const place = readPlace(text, found, numbers);
  if (!asStaff && claim.evidence.span && !isListedFor(speaker, found, registry)) {
    const own = claim.brands.some((slug) => speaker.slugs.includes(slug));
    return own && claim.manner === 'service-line' && isOffered(place)
      ? { ...claim, manner: 'own-hotline' }
      : claim;
  }
  if (found.readings[0]?.kind === 'mobile' && !isOffered(place)) return claim;
  const evidence: Evidence = { where: 'message', text: speaker.text };
  const { manner, saysOfficial } = readManner(place, 'bare', evidence);
  return {
    brands: speaker.slugs,
    manner: manner === 'service-line' && isOffered(place) ? 'own-hotline' : manner,
    saysOfficial,
    evidence,
  };
}

function isListedFor(speaker: Speaker, found: FoundNumber, registry: Registry): boolean {
  return found.readings.some(({ canonical }) =>
    registry.owners(canonical).some(({ slug }) => speaker.slugs.includes(slug)),
  );
}

/** A company that says "call" or "service" gives its own line; a mobile after a mere "phone:" may be the courier's. */
function isOffered({ text, label, number, isMobile }: NumberPlace): boolean {
  const kinds = isMobile
    ? (['care', 'service', 'call'] as const)
    : (['care', 'call', 'phone', 'service'] as const);
  return readCues(text).has(kinds, label.start, number.start);
}
