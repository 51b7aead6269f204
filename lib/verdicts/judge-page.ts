import type { PageReport, TextWindow } from '../candidates/types';
import { claimHost } from '../claims/claim-host';
import { isInContext, isInRatio } from '../claims/number-context';
import { isOwnersCode } from '../claims/owners-code';
import { readPageContext, type PageContext } from '../claims/page-context';
import { readClaim } from '../claims/read-claim';
import type { Claim } from '../claims/types';
import { detectRegions } from '../numbers';
import type { FoundNumber } from '../numbers/types';
import type { Registry } from '../registry/types';
import { chooseReading } from './choose-reading';
import { decideVerdict } from './decide-verdict';
import { detectHome } from './detect-home';
import { findInWindow } from './find-in-window';
import type { NumberCase, Repeats } from './number-case';
import { findTelMismatch } from './rules/tel-mismatch';
import { agreeOnFakes } from './agree-on-fakes';
import { groupRepeats, settleRepeats } from './settle-repeats';
import type { Finding } from './types';

export interface JudgeOptions {
  /** ISO date; default is the present day. */
  readonly today?: string;
  /** Keep findings of verdict `unknown` (default true). */
  readonly keepUnknown?: boolean;
  /** Takes the error of a window that cannot be judged, and the others go on; without it, it is thrown. */
  readonly onError?: (error: unknown) => void;
}

/** Judges every number of a page: one finding a place, in the order of the windows. */
export function judgePage(
  report: PageReport,
  registry: Registry,
  options: JudgeOptions = {},
): Finding[] {
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  const context = readPageContext(
    report.page,
    registry,
    detectRegions(report.page),
    detectHome(report.page),
  );
  const cases = report.windows.flatMap((window) =>
    attempt(() => readCases(window, context, today), options.onError),
  );
  const settled = settleRepeats(cases);
  const groups = groupRepeats(settled);
  const findings = settled.flatMap((number) =>
    judgeCase(number, groups.get(number.number.canonical) ?? []),
  );
  const agreed = agreeOnFakes(findings);
  return options.keepUnknown === false
    ? agreed.filter(({ verdict }) => verdict !== 'unknown')
    : agreed;
}

function attempt(read: () => NumberCase[], onError: JudgeOptions['onError']): NumberCase[] {
  if (!onError) return read();
  try {
    return read();
  } catch (error) {
    onError(error);
    return [];
  }
}

function readCases(window: TextWindow, context: PageContext, today: string): NumberCase[] {
  const { registry } = context;
  const numbers = findInWindow(window, context.regions, registry);
  return numbers.flatMap((found) => {
    const read = readClaim(found, numbers, window, context);
    const isOpen = read.brands.length === 0 && (!read.bar || read.bar === 'mere-mention');
    const hosted = isOpen ? claimHost(context) : read;
    const claim = hosted.brands.length > 0 ? hosted : read;
    const number = chooseReading(found, claim, registry);
    if (found.needsContext && !isInContext(found, read, window, numbers, context)) return [];
    if (isInRatio(found, window.text)) return [];
    if (isCode(found, claim) && !isOwnersCode(number.canonical, found, window, registry)) return [];
    const owners = registry.owners(number.canonical);
    return [{ found, number, claim, window, context, registry, owners, today }];
  });
}

/** Bare digits that their label calls a code (`物料编码 4008…`), though somebody's number reads so. */
function isCode({ grouping, target, readings }: FoundNumber, claim: Claim): boolean {
  // The sign of #9110 is dialled; elsewhere it counts things.
  if (readings[0]?.canonical.includes('#')) return false;
  return claim.bar === 'not-a-phone' && !target && !grouping.includes('-');
}

function judgeCase(number: NumberCase, repeats: Repeats): Finding[] {
  const finding: Finding = { ...describeCase(number), ...decideVerdict(number, repeats) };
  const target = findTelMismatch(number.found, number.number, number.registry);
  if (!target) return [finding];
  const owners = number.owners.map(({ slug }) => slug);
  const brand = finding.brand ?? owners[0] ?? null;
  return [
    { ...finding, verdict: 'unknown', reasons: ['tel-mismatch'] },
    {
      ...finding,
      canonical: target.canonical,
      text: number.found.text,
      verdict: 'fake',
      brand,
      owners: [],
      reasons: ['tel-mismatch', 'not-listed'],
    },
  ];
}

function describeCase({ found, number, claim, window, owners }: NumberCase) {
  return {
    windowId: window.id,
    span: { start: found.start, end: found.end },
    link: found.link,
    text: readText(found),
    canonical: number.canonical,
    owners: owners.map(({ slug }) => slug),
    evidence: claim.evidence,
  };
}

function readText(found: FoundNumber): string {
  return found.text;
}
