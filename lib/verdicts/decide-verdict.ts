import { getRegistrableLabel } from '../registry';
import type { Brand } from '../registry/types';
import { judgeListed, type Listed } from './judge-listed';
import type { NumberCase, Repeats, Rule, RuleHit } from './number-case';
import { findCoverageComplete } from './rules/coverage-complete';
import { findDisguised } from './rules/disguised';
import { findFromUrl } from './rules/from-url';
import { findHotlineSpam } from './rules/hotline-spam';
import { findLookalike } from './rules/lookalike';
import { findLookalikeHost } from './rules/lookalike-host';
import { findManyBrands } from './rules/many-brands';
import { findNoPhoneSupport } from './rules/no-phone-support';
import { findScarePage } from './rules/scare-page';
import { findWrongKind } from './rules/wrong-kind';
import { REASONS, type Finding, type Reason } from './types';

/** All rules that may accuse, in the order of REASONS; `tel-mismatch` is found where links are read. */
const RULES: readonly Rule[] = [
  findNoPhoneSupport,
  findCoverageComplete,
  findLookalike,
  findWrongKind,
  findLookalikeHost,
  findFromUrl,
  findDisguised,
  findManyBrands,
  findScarePage,
  findHotlineSpam,
];

export type Decision = Listed & Pick<Finding, 'stale'>;

/**
 * The verdict on one number at one place. In this order: a list that has it; nobody spoken for; a
 * quote or another's number; the brand's own domain; the rules; else presented as the brand's and
 * on no list.
 */
export function decideVerdict(number: NumberCase, repeats: Repeats): Decision {
  if (number.owners.length > 0) return judgeListed(number);
  const { claim } = number;
  const brands = claim.brands.flatMap((slug) => number.registry.brand(slug) ?? []);
  const slug = brands[0]?.slug ?? null;
  if (claim.bar === 'quoted-warning') return unknown(slug, 'quoted-warning');
  if (isNetworkCode(number)) return unknown(slug, 'not-listed');
  if (brands.length === 0 || claim.bar !== undefined) return unknown(null, 'not-listed');
  if (brands.every((brand) => brand.lines.length === 0 && brand.coverage.length === 0))
    return unknown(slug, 'not-listed');
  const home = pickHomeBrands(number, brands);
  if (isOnOwnDomain(number, brands)) return judgeOnOwnDomain(number, home, repeats);
  return judgeUnlisted(number, home, repeats);
}

/** 611, 121: three digits are the network's own, dialled from its telephones; nobody can buy one to pose with. */
function isNetworkCode({ number }: NumberCase): boolean {
  return number.kind === 'short-code' && /:\d{3}$/.test(number.canonical);
}

function unknown(brand: string | null, reason: Reason): Decision {
  return { verdict: 'unknown', brand, reasons: [reason] };
}

/** Of brands that share a name, those that have lines or a list in the number's or the page's region. */
function pickHomeBrands(number: NumberCase, brands: readonly Brand[]): readonly Brand[] {
  const regions = [...number.number.regions, ...number.context.regions.slice(0, 1)];
  const home = brands.filter((brand) =>
    regions.some(
      (region) =>
        brand.lines.some((line) => line.region === region) ||
        brand.coverage.some((list) => list.region === region || list.region === '*'),
    ),
  );
  return home.length > 0 ? home : brands;
}

/** The page is on a domain of the brand's own, or a search result links there. */
function isOnOwnDomain(
  { context, registry, window, number }: NumberCase,
  brands: readonly Brand[],
): boolean {
  const owns = (slugs: readonly string[] | undefined) =>
    slugs?.some((slug) =>
      brands.some((brand) => brand.slug === slug || registry.related(brand.slug, slug)),
    ) ?? false;
  const { host } = context;
  if (host?.role === 'own' && !context.isUserContent && owns(host.slugs ?? [host.slug]))
    return true;
  if (!context.isSearchPage || !window.cardLink) return false;
  const linked = registry.hostOwner(window.cardLink);
  const carries = window.cardLink
    .replace(/\D/g, '')
    .includes(number.canonical.replace(/\D/g, '').slice(-8));
  return linked?.role === 'own' && owns(linked.slugs ?? [linked.slug]) && !carries;
}

function judgeOnOwnDomain(
  number: NumberCase,
  brands: readonly Brand[],
  repeats: Repeats,
): Decision {
  const hits = brands.flatMap((brand) => findFromUrl(number, brand, repeats) ?? []);
  const slug = brands[0]?.slug ?? null;
  return hits.length > 0 ? combine(slug, hits) : unknown(slug, 'own-domain');
}

/** Where several brands share the name, or several are named at once, each must be wronged before anyone is accused. */
function judgeUnlisted(number: NumberCase, brands: readonly Brand[], repeats: Repeats): Decision {
  const also = (number.claim.also ?? []).flatMap((slug) => number.registry.brand(slug) ?? []);
  const byBrand = [...brands, ...also].map((brand) =>
    RULES.flatMap((rule) => rule(number, brand, repeats) ?? []),
  );
  const copied = brands.length > 1 ? byBrand.slice(0, brands.length).findIndex(isCopy) : -1;
  const hits = byBrand[Math.max(0, copied)] ?? [];
  const wronged = byBrand.every(
    (found, place) =>
      found.some(({ weight }) => weight === 'fake') || (copied >= 0 && place < brands.length),
  );
  // hsbc.fr beside hsbc.co.uk: companies own more domains than any list has.
  const all = wronged && !brands.some((brand) => isOtherEnding(brand, number));
  const weighed = all ? hits : hits.map((hit) => ({ ...hit, weight: 'caution' as const }));
  const slug = brands[Math.max(0, copied)]?.slug ?? null;
  if (weighed.length === 0 && isOutletLandline(number)) return unknown(slug, 'not-listed');
  return combine(slug, weighed);
}

/** A copy of one company's line is no namesake's own; a mere neighbour (which a complete list alone makes a fake) may be. */
function isCopy(hits: readonly RuleHit[]): boolean {
  return (
    hits.some(({ reason, weight }) => reason === 'lookalike' && weight === 'fake') &&
    !hits.some(({ reason }) => reason === 'coverage-complete')
  );
}

/** A branch or shop has a landline of its own, and a head office's list has none of them. */
function isOutletLandline({ claim, number }: NumberCase): boolean {
  return claim.outlet === true && number.kind === 'geographic';
}

/** Reasons add up; the strongest is first. */
function combine(brand: string | null, hits: readonly RuleHit[]): Decision {
  const fake = hits.some(({ weight }) => weight === 'fake');
  const counted = fake
    ? hits.filter((hit) => hit.weight === 'fake' || hit.reason === 'hotline-spam')
    : hits;
  const reasons = REASONS.filter(
    (reason) => counted.some((hit) => hit.reason === reason) || reason === 'not-listed',
  );
  const entry = counted.find((hit) => hit.entry)?.entry;
  const checked = counted.flatMap((hit) => hit.checked ?? []).sort()[0];
  return {
    verdict: fake ? 'fake' : 'caution',
    brand,
    reasons,
    ...(entry && { entry }),
    ...(checked && { checked }),
    ...(counted.some(({ stale }) => stale) && { stale: true }),
  };
}

/** The page's domain differs from one of the brand's own in its ending alone, and is on no list. */
function isOtherEnding(brand: Brand, { context }: NumberCase): boolean {
  if (context.host) return false;
  const label = getRegistrableLabel(context.page.url);
  return label !== null && brand.domains.some(({ host }) => getRegistrableLabel(host) === label);
}
