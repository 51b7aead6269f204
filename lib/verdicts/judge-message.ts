import type { PageFacts, TextWindow } from '../candidates/types';
import { claimSpeaker } from '../claims/claim-speaker';
import { isInContext } from '../claims/number-context';
import { readMessageLanguage } from '../claims/message-language';
import { readCompany, readListedName, readSpeaker, type Speaker } from '../claims/message-speaker';
import { readPageContext } from '../claims/page-context';
import { readClaim } from '../claims/read-claim';
import { detectRegions, findNumbers } from '../numbers';
import type { FoundNumber } from '../numbers/types';
import type { Registry } from '../registry/types';
import { chooseReading } from './choose-reading';
import { decideVerdict } from './decide-verdict';
import type { NumberCase, Repeats } from './number-case';
import { findInWindow } from './find-in-window';
import { groupRepeats, settleRepeats } from './settle-repeats';
import type { Finding, MessageVerdict } from './types';

export interface MessageOptions {
  /** The user's region, ISO 3166. */
  readonly region?: string;
  /** A company the user named beside the text. */
  readonly company?: string;
  readonly today?: string;
}

const MESSAGE = -1;

/** Judges what a person pasted: a number, a number and a name, or a whole message. */
export function judgeMessage(
  text: string,
  registry: Registry,
  options: MessageOptions = {},
): MessageVerdict {
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  const named = options.company ? readCompany(options.company, registry) : undefined;
  const said = named ?? readSpeaker(text, registry);
  const regions = said
    ? listRegions(text, said, registry, options.region)
    : listOpenRegions(text, options.region);
  const context = readPageContext(describePage(text), registry, regions);
  const window = describeWindow(text);
  // Digits and nothing else are meant as a number, however short.
  const isTyped = !/\p{L}/u.test(text);
  const numbers = isTyped
    ? findNumbers(text, { regions, typed: true })
    : findInWindow(window, regions, registry);
  const canonicals = numbers.flatMap(({ readings }) => readings.map(({ canonical }) => canonical));
  const speaker = said ?? readListedName(text, canonicals, registry);
  const bare = isBare(text, numbers);
  const cases = numbers.flatMap((found): NumberCase[] => {
    const read = readClaim(found, numbers, window, context);
    const claim = claimSpeaker(read, speaker, found, numbers, text, registry);
    if (!bare && found.needsContext && !isInContext(found, claim, window, numbers, context))
      return [];
    const number = chooseReading(found, claim, registry);
    const owners = registry.owners(number.canonical);
    return [{ found, number, claim, window, context, registry, owners, today }];
  });
  const settled = settleRepeats(cases);
  const groups = groupRepeats(settled);
  const findings = settled.map((number) =>
    describe(number, groups.get(number.number.canonical) ?? []),
  );
  return { brand: pickSlug(speaker, findings, registry), findings };
}

/** The number and nothing else: it speaks for nobody. */
function isBare(text: string, numbers: readonly FoundNumber[]): boolean {
  const [only] = numbers;
  if (!only || numbers.length > 1) return false;
  const rest = text.slice(0, only.start) + text.slice(only.end);
  return !/[\p{L}\p{N}]/u.test(rest);
}

/** Where nobody is named, a number may be of any country that the registry has lists for. */
const OPEN_REGIONS = ['CN', 'US', 'GB', 'IN', 'AU', 'HK', 'TW', 'SG', 'DE', 'FR', 'ES', 'BR', 'JP'];

function listOpenRegions(text: string, userRegion: string | undefined): string[] {
  const spoken = detectRegions({ ...describePage(text), ...(userRegion && { userRegion }) });
  return [...new Set([...(userRegion ? [userRegion] : []), ...spoken, ...OPEN_REGIONS])];
}

/** Regions of the sender's lines come first, then what the text's own words say. */
function listRegions(
  text: string,
  speaker: Speaker | undefined,
  registry: Registry,
  userRegion: string | undefined,
): string[] {
  const spoken = detectRegions({ ...describePage(text), ...(userRegion && { userRegion }) });
  const lines = speaker?.slugs.flatMap((slug) => registry.brand(slug)?.lines ?? []) ?? [];
  const own = [...new Set(lines.map(({ region }) => region))];
  const [first] = spoken;
  const ordered = first && own.includes(first) ? [first, ...own] : own;
  return [...new Set([...ordered, ...spoken])].slice(0, 6);
}

function describePage(text: string): PageFacts {
  return {
    url: '',
    title: '',
    lang: readMessageLanguage(text),
    headings: [],
    masthead: '',
    footer: '',
    opening: text.slice(0, 2_000),
  };
}

function describeWindow(text: string): TextWindow {
  return {
    id: MESSAGE,
    text,
    runs: [],
    links: [],
    headings: [],
    before: [],
    after: [],
    area: 'main',
  };
}

function describe(number: NumberCase, repeats: Repeats): Finding {
  const { found, claim, owners } = number;
  const decision = decideVerdict(number, repeats);
  const brand =
    decision.brand ?? (decision.verdict === 'official' ? (owners[0]?.slug ?? null) : null);
  return {
    windowId: MESSAGE,
    span: { start: found.start, end: found.end },
    text: found.text,
    canonical: number.number.canonical,
    owners: owners.map(({ slug }) => slug),
    evidence: claim.evidence,
    ...decision,
    brand,
  };
}

/** Of brands that share the sender's name, the one that its numbers were judged for. */
function pickSlug(
  speaker: Speaker | undefined,
  findings: readonly Finding[],
  registry: Registry,
): string | null {
  if (!speaker) return null;
  const judged = findings.find(({ brand }) => brand !== null && speaker.slugs.includes(brand));
  const listed = speaker.slugs.find((slug) => (registry.brand(slug)?.lines.length ?? 0) > 0);
  return judged?.brand ?? listed ?? speaker.slugs[0] ?? null;
}
