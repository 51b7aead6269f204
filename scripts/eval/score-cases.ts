import type { Registry } from '../../lib/registry/types';
import type { ShownFinding } from '../command-line/show-finding';

export interface Expected {
  readonly text: string;
  readonly canonical: string | null;
  readonly brand: string | null;
  readonly verdict: string;
  readonly why?: string;
  readonly if_partial?: string;
  readonly if_complete?: string;
  readonly accept?: string | readonly string[];
}

export type Outcome = 'right' | 'wrong' | 'accepted';

export interface Scored {
  readonly id: string;
  readonly expected: Expected | null;
  /** The label after the registry's state of coverage is taken into account. */
  readonly label: string;
  readonly found: ShownFinding | null;
  readonly verdict: string;
  readonly outcome: Outcome;
  readonly brandHeld: boolean;
}

/** Reasons by which a finding is right with `verdict` whatever the coverage (DESIGN 1, 2-11). */
const OTHER_STANDING = new Set([
  'no-phone-support',
  'lookalike',
  'wrong-kind',
  'lookalike-host',
  'from-url',
  'disguised',
  'many-brands',
  'tel-mismatch',
  'scare-page',
  'hotline-spam',
]);

/** Scores one case's findings against its labels, as the corpus README states. */
export function scoreCase(
  id: string,
  expect: readonly Expected[],
  findings: readonly ShownFinding[],
  registry: Registry,
): Scored[] {
  const scored: Scored[] = [];
  const used = new Set<ShownFinding>();
  for (const expected of expect) {
    const matches = findMatches(expected, findings);
    for (const match of matches) used.add(match);
    const found = matches.length > 0 ? matches : [null];
    for (const finding of found) scored.push(scorePair(id, expected, finding, registry));
  }
  for (const finding of findings) {
    if (used.has(finding) || finding.verdict === 'unknown') continue;
    const isPublicLine = finding.owners.some((slug) => registry.brand(slug)?.publicBody);
    if (isPublicLine) continue;
    scored.push({
      id,
      expected: null,
      label: 'unknown',
      found: finding,
      verdict: finding.verdict,
      outcome: 'wrong',
      brandHeld: false,
    });
  }
  return scored;
}

function findMatches(expected: Expected, findings: readonly ShownFinding[]): ShownFinding[] {
  const byCanonical = findings.filter(({ canonical }) => canonical === expected.canonical);
  if (byCanonical.length > 0) return byCanonical;
  return findings.filter(({ text }) => overlaps(text, expected.text));
}

function overlaps(a: string, b: string): boolean {
  const [left, right] = [squeeze(a), squeeze(b)];
  return left.length > 2 && right.length > 2 && (left.includes(right) || right.includes(left));
}

function squeeze(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}

function scorePair(
  id: string,
  expected: Expected,
  found: ShownFinding | null,
  registry: Registry,
): Scored {
  const slug = findSlug(expected.brand, registry);
  const label = resolveLabel(expected, slug, found, registry);
  const verdict = found?.verdict ?? 'unknown';
  const accepted = [expected.accept ?? []].flat();
  const outcome = verdict === label ? 'right' : accepted.includes(verdict) ? 'accepted' : 'wrong';
  return { id, expected, label, found, verdict, outcome, brandHeld: slug !== null };
}

function resolveLabel(
  expected: Expected,
  slug: string | null,
  found: ShownFinding | null,
  registry: Registry,
): string {
  if (!slug) return expected.verdict;
  const complete = isComplete(slug, expected.canonical, registry);
  if (expected.if_partial && !complete) {
    const standsOtherwise = found?.reasons.some((reason) => OTHER_STANDING.has(reason));
    return standsOtherwise && found?.verdict === expected.verdict
      ? expected.verdict
      : expected.if_partial;
  }
  if (expected.if_complete && complete && found?.reasons.includes('coverage-complete'))
    return expected.if_complete;
  return expected.verdict;
}

function isComplete(slug: string, canonical: string | null, registry: Registry): boolean {
  const region = findRegion(canonical);
  // a North American toll-free number belongs to both countries
  const regions = region === 'US' ? ['US', 'CA'] : [region];
  return regions
    .flatMap((one) => registry.coverage(slug, one))
    .some(({ state, confidence }) => state !== 'partial' && confidence !== 'low');
}

const CALLING_CODES: readonly (readonly [string, string])[] = [
  ['+852', 'HK'],
  ['+853', 'MO'],
  ['+886', 'TW'],
  ['+86', 'CN'],
  ['+44', 'GB'],
  ['+91', 'IN'],
  ['+61', 'AU'],
  ['+49', 'DE'],
  ['+33', 'FR'],
  ['+34', 'ES'],
  ['+55', 'BR'],
  ['+65', 'SG'],
  ['+81', 'JP'],
  ['+1', 'US'],
];

function findRegion(canonical: string | null): string {
  if (!canonical) return 'CN';
  const prefix = /^([A-Z]{2}):/.exec(canonical)?.[1];
  return prefix ?? CALLING_CODES.find(([code]) => canonical.startsWith(code))?.[1] ?? 'US';
}

/** The slug a label's brand stands for: a slug itself, or a name of exactly one brand. */
function findSlug(name: string | null, registry: Registry): string | null {
  if (!name) return null;
  if (registry.brand(name)) return name;
  const plain = name.replace(/\s*\(.*\)$/, '');
  const isName = (slug: string) => {
    const brand = registry.brand(slug);
    const names = [
      brand?.names.zh,
      brand?.names.en,
      ...(brand?.aliases ?? []),
      ...(brand?.ambiguousAliases ?? []),
    ];
    return names.some((known) => known === name || known?.toLowerCase() === plain.toLowerCase());
  };
  return registry.slugs().find(isName) ?? null;
}
