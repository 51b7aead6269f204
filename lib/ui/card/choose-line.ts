import type { Brand, Line, LinePurpose } from '../../registry/types';
import type { Finding } from '../../verdicts/types';
import type { CardContext } from './card-context';

/** Lines a person in need of help should be sent to, best first; switchboards and statements are none. */
const HELPFUL: readonly LinePurpose[] = [
  'general',
  'support',
  'after-sales',
  'report',
  'sales',
  'card',
  'membership',
  'complaint',
  'fraud',
  'other',
];

/** The line a card shows: the number's own where it is listed, else the brand's best for this person. */
export function chooseLine(
  finding: Finding,
  context: CardContext,
): { line: Line; slug: string; own: boolean } | undefined {
  const listed = findOwnLine(finding, context);
  if (listed && finding.verdict === 'official' && !finding.reasons.includes('not-support'))
    return { ...listed, own: true };
  // A company that answers nobody by phone has no line to offer instead.
  if (finding.reasons.includes('no-phone-support')) return undefined;
  const slug = finding.brand ?? listed?.slug ?? finding.entry?.slug;
  const brand = slug === undefined ? undefined : context.registry.brand(slug);
  const line = brand && chooseBest(brand, finding, context);
  if (line && slug !== undefined) return { line, slug, own: false };
  return listed && finding.verdict === 'official' ? { ...listed, own: true } : undefined;
}

function findOwnLine(
  { canonical, entry, brand }: Finding,
  { registry }: CardContext,
): { line: Line; slug: string } | undefined {
  const owners = registry.owners(canonical);
  const wanted = brand ?? entry?.slug;
  return owners.find(({ slug }) => slug === wanted) ?? owners[0];
}

function chooseBest(brand: Brand, finding: Finding, context: CardContext): Line | undefined {
  const imitated = finding.reasons.includes('lookalike') ? finding.entry?.number : undefined;
  const sound = brand.lines.filter(
    (line) =>
      line.status === 'active' && line.confidence !== 'low' && HELPFUL.includes(line.purpose),
  );
  const ofNumber = regionOf(finding.canonical, brand);
  const rank = (line: Line) =>
    (line.number === imitated ? 0 : 200) +
    // A page that gives a number of one country is read by people who need that country's line.
    (line.region === ofNumber ? 0 : line.region === context.region ? 50 : 100) +
    HELPFUL.indexOf(line.purpose);
  return sound.toSorted((a, b) => rank(a) - rank(b))[0];
}

/** The region among the brand's own whose numbers share the country code of this one. */
function regionOf(canonical: string, brand: Brand): string | undefined {
  const short = /^([A-Z]{2}):/.exec(canonical)?.[1];
  if (short) return short;
  return brand.lines.find(({ number }) => number.slice(0, 3) === canonical.slice(0, 3))?.region;
}
