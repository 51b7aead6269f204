import type { PageFacts } from '../candidates/types';
import { isCallReportHost, isSearchHost, isUserContentHost } from '../registry/host-kinds';
import type { HostMatch, Registry } from '../registry/types';
import { isChatName, readBrandNames, speaksForBrand, type BrandName } from './brand-names';
import { readCues } from './cue-index';
import { namesInstitution, readOwnName } from './own-name';
import { warnsOf } from './quoted-warning';

/** What the page as a whole says, read once and used for each of its numbers. */
export interface PageContext {
  readonly page: PageFacts;
  readonly registry: Registry;
  /** Whose domain the page is on. */
  readonly host: HostMatch | null;
  readonly isSearchPage: boolean;
  /** Its title repeats what the address asks for: results of a search, of an engine or the site's own. */
  readonly showsResults: boolean;
  readonly isUserContent: boolean;
  readonly isCallReport: boolean;
  /** The title or main heading warns of fraud. */
  readonly warns: boolean;
  /** The name the page's owner goes by, where it is a business of its own. */
  readonly ownName?: string;
  /** That name is of a school, hospital, library or office: its desks answer for what they use. */
  readonly isInstitution: boolean;
  /** Its logo or site name names somebody, and no brand of the registry. */
  readonly hasOtherMasthead: boolean;
  /** The brand that its masthead, or a part of its title, names and nothing else: the page speaks as it. */
  readonly speaksAs?: BrandName;
  /** The brand whose service the page is built around. */
  readonly subject?: PageSubject;
  /** Regions in which the page's numbers may be read, most likely first. */
  readonly regions: readonly string[];
  /** The page's own country, by its language, host and words, whatever numbers it shows. */
  readonly home?: string;
}

export interface PageSubject {
  readonly name: BrandName;
  readonly text: string;
  /** A heading below the first speaks for what stands under it alone. */
  readonly isSection: boolean;
}

export function readPageContext(
  page: PageFacts,
  registry: Registry,
  regions: readonly string[],
  home: string | undefined = regions[0],
): PageContext {
  const host = registry.hostOwner(page.url);
  const isSearchPage = host?.role === 'search' || isSearchHost(page.url);
  const title = [page.title, page.headings[0] ?? ''].join('\n');
  const ownName = readOwnName(page, registry);
  const speaksAs = ownName === undefined ? readPlainMasthead(page, registry) : undefined;
  const showsResults = isSearchPage || echoesQuery(page);
  const subject = showsResults ? undefined : readSubject(page, registry);
  return {
    page,
    registry,
    host,
    isSearchPage,
    showsResults,
    isUserContent: host?.role === 'user-content' || isUserContentHost(page.url),
    isCallReport: isCallReportHost(page.url) || readCues(title).has('report'),
    warns: warnsOf(title) && !subject?.name.association,
    hasOtherMasthead: namesNoBrand(page, registry),
    ...(ownName && { ownName }),
    isInstitution: namesInstitution(page, registry),
    ...(speaksAs && { speaksAs }),
    ...(subject && { subject }),
    regions,
    ...(home && { home }),
  };
}

/** A page is built around a brand whose name stands with a service word in its title, heading or masthead. */
function readSubject(page: PageFacts, registry: Registry): PageSubject | undefined {
  for (const text of [page.title, page.headings[0], page.masthead, page.headings[1]]) {
    if (!text) continue;
    const isNumberPage = readCues(text).has('phone');
    const names = readBrandNames(text, registry).filter(
      (name) => !name.mere && (isNumberPage || !isChatName(name)),
    );
    const name =
      names.find(({ association }) => association === 'care') ??
      names.find((one) => speaksForBrand(one, text));
    if (!name) continue;
    const others = names.filter((other) => !sharesBrand(other, name, registry));
    const isSection = text === page.headings[1] && text !== page.title;
    return others.length > 0 ? undefined : { name, text, isSection };
  }
  return undefined;
}

/** True where two names stand for one brand or brands of one group. */
export function sharesBrand(a: BrandName, b: BrandName, registry: Registry): boolean {
  return a.slugs.some((slug) =>
    b.slugs.some((other) => slug === other || registry.related(slug, other)),
  );
}

function namesNoBrand({ masthead, siteName = '' }: PageFacts, registry: Registry): boolean {
  const text = `${siteName} ${masthead}`;
  return text.trim() !== '' && registry.mentions(text).length === 0;
}

/** True where a parameter of the address stands in the title. */
function echoesQuery({ url, title }: PageFacts): boolean {
  try {
    return [...new URL(url).searchParams.values()].some(
      (value) => value.trim().length >= 3 && title.includes(value.trim()),
    );
  } catch {
    return false;
  }
}

/** Bars and dashes part a title; a comma parts a list. */
const BARS = /\s*[|｜»·]\s*|\s+[-–—]+\s+|(?<=\p{Script=Han})-(?=\p{Script=Han})/u;

/** The page's text goes on to speak of the name's own service. */
function isServed(name: BrandName, { opening }: PageFacts, registry: Registry): boolean {
  return readBrandNames(opening.slice(0, 600), registry).some(
    (one) => one.association === 'care' && !one.mere && sharesBrand(one, name, registry),
  );
}

/** The address carries the name as well. */
function isNamedByHost(url: string, { text }: BrandName): boolean {
  const host = /^https?:\/\/([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
  const name = text.toLowerCase().replace(/[^a-z0-9]/g, '');
  return name.length >= 3 && host.replaceAll('-', '').includes(name);
}

/** A logo, site name or part of the title that is a brand's unambiguous name alone. */
function readPlainMasthead(page: PageFacts, registry: Registry): BrandName | undefined {
  const parts = [
    page.siteName,
    ...page.masthead.split(' | '),
    ...page.title.split(BARS),
    page.headings[0],
  ];
  for (const part of parts) {
    if (!part) continue;
    const [name] = readBrandNames(part, registry);
    if (!name || name.text.length !== part.trim().length || name.mere || isChatName(name)) continue;
    // Discover, Target, 自如: an ordinary word as a title may head anything.
    if (!name.ambiguous || isNamedByHost(page.url, name) || isServed(name, page, registry))
      return name;
  }
  return undefined;
}
