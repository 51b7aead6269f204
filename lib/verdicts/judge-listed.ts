import { readCues } from '../claims/cue-index';
import { findSentence } from '../claims/sentences';
import type { Brand, Owner } from '../registry/types';
import type { NumberCase } from './number-case';
import type { Finding, Reason, Verdict } from './types';

export type Listed = Pick<Finding, 'verdict' | 'brand' | 'reasons' | 'entry' | 'checked'>;

/** Lines that are real but answer no customer. */
const NOT_SUPPORT = ['statement', 'switchboard', 'privacy'];

/** The verdict on a number that somebody lists. */
export function judgeListed(number: NumberCase): Listed {
  const { owners, claim, registry } = number;
  if (isCallersNumber(number))
    return buildListed(owners[0] as Owner, null, 'unknown', ['quoted-warning']);
  const claimed = [...claim.brands, ...(claim.also ?? [])];
  const firm = owners.filter(({ line }) => line.status === 'active' && line.confidence !== 'low');
  const own = firm.find(({ slug }) => claimed.some((brand) => brand === slug));
  const kin =
    own ?? firm.find(({ slug }) => claimed.some((brand) => registry.related(brand, slug)));
  if (kin) return buildListed(kin, own?.slug ?? claim.brands[0] ?? null, 'official', ['listed']);
  const [first] = firm;
  if (first) {
    if (claimed.length === 0 || isOnlyNearby(number))
      return buildListed(first, null, 'official', ['listed']);
    return { ...buildListed(first, claim.brands[0] ?? null, 'caution', ['listed-other-brand']) };
  }
  return judgeWeak(number);
}

/** Retired lines and those no source confirms: known, never shown as right or wrong. */
function judgeWeak({ owners, claim }: NumberCase): Listed {
  const owner = owners.find(({ slug }) => claim.brands.includes(slug)) ?? (owners[0] as Owner);
  const reason: Reason = owner.line.status === 'retired' ? 'retired' : 'listed-unconfirmed';
  return buildListed(owner, claim.brands[0] ?? null, 'unknown', [reason]);
}

/**
 * The brand is not said of this number in so many words (the page's host or title alone), or the
 * number is a public body's that any page may point to, or its owner is named beside it.
 */
function isOnlyNearby(number: NumberCase): boolean {
  const { owners, claim, registry, window } = number;
  if (claim.bar !== undefined || claim.evidence.where === 'host') return true;
  // On its own domain a company gives its own numbers, whatever else it names beside them.
  const { host } = number.context;
  if (host?.role === 'own' && owners.some(({ slug }) => slug === host.slug)) return true;
  if (owners.some(({ slug }) => isPublic(registry.brand(slug)))) return true;
  const { where, text } = claim.evidence;
  const near =
    where === 'sentence'
      ? readBeside(number)
      : where === 'table'
        ? text
        : [window.text, ...window.headings.slice(0, 1), window.lead ?? ''].join('\n');
  return registry
    .mentions(near)
    .some((mention) => mention.slugs.some((slug) => owners.some((owner) => owner.slug === slug)));
}

/** The words that are this number's alone: in `A 95338，B 95543` each list item names its own company. */
function readBeside({ found, claim, window }: NumberCase): string {
  const { text } = window;
  const sentence = findSentence(text, found.start, found.end);
  const before = text.slice(claim.evidence.span?.start ?? sentence.start, found.start);
  const after = text.slice(found.end, sentence.end);
  const hasNext = ANOTHER_NUMBER.test(after);
  return before.split(ANOTHER_NUMBER).at(-1) + (hasNext ? (ASIDE.exec(after)?.[0] ?? '') : after);
}

const ANOTHER_NUMBER = /\d[\d\s().-]{3,}\d/;
/** `95588(工商银行)`: an aside belongs to the number before it. */
const ASIDE = /^\s*[(（][^)）]*[)）]/;

/** A warning tells that this number showed on a called person's telephone: real ones are faked too. */
function isCallersNumber({ claim, found, window }: NumberCase): boolean {
  if (claim.bar !== 'quoted-warning') return false;
  const from = findSentence(window.text, found.start, found.end).start;
  const cues = readCues(window.text);
  const called = cues.of('caller').filter(({ start, end }) => start >= from && end <= found.start);
  const last = called.at(-1);
  return last !== undefined && !cues.has(['care', 'call', 'official'], last.end, found.start);
}

function isPublic(brand: Brand | undefined): boolean {
  return brand?.publicBody === true;
}

function buildListed(
  { slug, line }: Owner,
  brand: string | null,
  verdict: Verdict,
  reasons: readonly Reason[],
): Listed {
  const notSupport = verdict === 'official' && NOT_SUPPORT.includes(line.purpose);
  return {
    verdict,
    brand,
    reasons: notSupport ? [...reasons, 'not-support'] : reasons,
    entry: { slug, number: line.number },
    checked: line.checked,
  };
}
