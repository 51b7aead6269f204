import type { Finding, Reason } from '../../verdicts/types';
import { formatDate } from '../logic/dates';
import { chooseBrandName, type CardContext } from './card-context';

/** "Looks like an imitation" is said only with one of these (DESIGN 1). */
const IMITATION: readonly Reason[] = [
  'lookalike',
  'lookalike-host',
  'from-url',
  'disguised',
  'tel-mismatch',
];
const MOST_REASONS = 3;
/** Reasons found anywhere on the page: worded for it, as this occurrence may look plain; in a pasted text there is none. */
const TOLD_OF_A_PAGE: readonly Reason[] = [
  'disguised',
  'many-brands',
  'scare-page',
  'hotline-spam',
];
const PASTED = -1;

export function isImitation({ reasons }: Finding): boolean {
  return reasons.some((reason) => IMITATION.includes(reason));
}

export function chooseBadge(finding: Finding, { t }: CardContext): string {
  const imitation = finding.verdict === 'fake' && isImitation(finding);
  return t(`card:badge.${imitation ? 'imitation' : finding.verdict}`);
}

/** One sentence that states the verdict as a fact, with the day it was checked. */
export function chooseTitle(finding: Finding, context: CardContext): string {
  const { t, language } = context;
  const date = finding.checked && formatDate(finding.checked, language);
  const checked = date ? t('card:checked', { date }) : '';
  return t(`card:title.${chooseTitleKey(finding)}`, { ...nameParties(finding, context), checked });
}

function chooseTitleKey(finding: Finding): string {
  const { verdict, reasons, brand, owners } = finding;
  const has = (reason: Reason) => reasons.includes(reason);
  switch (verdict) {
    case 'official':
      return has('not-support') ? 'official-not-support' : 'official';
    case 'fake':
      return isImitation(finding) ? 'fake-imitation' : 'fake';
    case 'caution':
      if (brand === null) return 'caution-plain';
      return has('listed-other-brand') && owners.length > 0 ? 'caution-other' : 'caution';
    case 'unknown':
      if (has('quoted-warning')) return 'unknown-quoted';
      if (owners.length > 0 && has('retired')) return 'unknown-retired';
      if (owners.length > 0 && has('listed-unconfirmed')) return 'unknown-unconfirmed';
      return has('own-domain') && brand !== null ? 'unknown-own' : 'unknown';
  }
}

/** What the two red words mean: on no list, or on none and made to look like the brand's. */
export function chooseLead(finding: Finding, context: CardContext): string {
  const key = isImitation(finding) ? 'imitation' : 'fake';
  return context.t(`card:lead.${key}`, nameParties(finding, context));
}

/** At most three reasons, strongest first, each one plain sentence. */
export function chooseWhy(
  finding: Finding,
  real: string | undefined,
  context: CardContext,
): string[] {
  const parties = nameParties(finding, context);
  const sentences = finding.reasons
    // What a stronger reason says already need not be said again.
    .filter((reason) => reason !== 'not-listed' || finding.reasons.length === 1)
    .map((reason) => {
      if (reason === 'not-listed' && finding.brand === null)
        return context.t('card:reason.not-listed-plain');
      if (reason === 'lookalike' && real === undefined)
        return context.t('card:reason.lookalike-plain', parties);
      const inText = finding.windowId === PASTED && TOLD_OF_A_PAGE.includes(reason);
      return context.t(`card:reason${inText ? '-in-text' : ''}.${reason}`, {
        ...parties,
        real: real ?? '',
      });
    });
  const stale = finding.stale ? [context.t('card:reason.stale')] : [];
  return [...sentences.slice(0, MOST_REASONS - stale.length), ...stale];
}

/** What to do now, in one sentence. */
export function chooseAdvice(
  finding: Finding,
  number: string | undefined,
  context: CardContext,
): string {
  const { brand } = nameParties(finding, context);
  return context.t(`card:advice.${chooseAdviceKey(finding, number)}`, {
    brand,
    number: number ?? '',
  });
}

function chooseAdviceKey({ verdict, reasons }: Finding, number: string | undefined): string {
  const hasLine = number !== undefined;
  if (reasons.includes('quoted-warning')) return 'quoted';
  if (verdict === 'fake')
    return hasLine ? 'line' : reasons.includes('no-phone-support') ? 'no-phone' : 'no-line';
  if (verdict === 'caution') return hasLine ? 'caution-line' : 'caution-no-line';
  if (verdict === 'official')
    return reasons.includes('not-support') && hasLine ? 'not-support-line' : 'official';
  return reasons.includes('retired') && hasLine ? 'retired-line' : 'unknown';
}

/** The brand the text names and the one that owns the number, each standing in for the other where missing. */
function nameParties(finding: Finding, context: CardContext): { brand: string; owner: string } {
  const brand = finding.brand ?? finding.owners[0];
  const owner =
    finding.brand !== null && finding.owners.includes(finding.brand)
      ? finding.brand
      : (finding.owners[0] ?? finding.entry?.slug ?? brand);
  const name = (slug: string | undefined) => (slug ? chooseBrandName(context, slug) : '');
  return { brand: name(brand), owner: name(owner) };
}
