import type { TextWindow, WindowLink } from '../candidates/types';
import { isOwnersCode } from '../claims/owners-code';
import { isPublicCode } from '../claims/public-code';
import { findNumbers, readTarget } from '../numbers';
import type { FoundNumber, NumberReading } from '../numbers/types';
import type { Registry } from '../registry/types';

/** The numbers of a window: in its text, with the target of a link over them, and targets with no number of their own. */
export function findInWindow(
  window: TextWindow,
  regions: readonly string[],
  registry: Registry,
): FoundNumber[] {
  const lead = window.lead && endOf(window.lead);
  const label = [window.table?.column, window.table?.row, lead].filter(Boolean).join(' ');
  const hints = {
    regions,
    ...(label && { label }),
    isOwnersCode: (canonical: string, start: number, end: number) =>
      (isOfRegions(canonical, regions, registry) &&
        isOwnersCode(canonical, { start, end }, window, registry)) ||
      isPublicCode(canonical, { start, end }, window, registry, regions),
  };
  const targets = window.links.flatMap((link, place) => {
    const target = readTarget(link.href, hints);
    return target ? [{ link, place, target }] : [];
  });
  const found = findNumbers(window.text, hints).map((number) => {
    const over = targets.find(({ link }) => link.start <= number.start && link.end >= number.end);
    return over ? { ...number, target: over.target } : number;
  });
  const bare = targets.filter(({ link }) => !found.some((number) => covers(link, number)));
  return [...found, ...bare.map(describeTarget)].sort((a, b) => a.start - b.start);
}

const LONGEST_LABEL = 40;

/** What introduces a list: its last words. A whole statement, or a paragraph, names none of the items. */
function endOf(lead: string): string {
  if (/[.。!！;；]\s*$/.test(lead)) return '';
  const last = lead.split(/[.。!！?？;；\n]/).at(-1) ?? '';
  return last.length <= LONGEST_LABEL || /[:：]\s*$/.test(last) ? last.slice(-LONGEST_LABEL) : '';
}

/** A code is one of the page's regions, or of the only country where an owner of no common name has lines. */
function isOfRegions(canonical: string, regions: readonly string[], registry: Registry): boolean {
  const region = canonical.split(':')[0] ?? '';
  if (regions.includes(region) || region.startsWith('+')) return true;
  return registry.owners(canonical).some(({ slug }) => {
    const brand = registry.brand(slug);
    return (
      brand?.ambiguousAliases.length === 0 && brand.lines.every((line) => line.region === region)
    );
  });
}

function covers(link: WindowLink, number: FoundNumber): boolean {
  return link.start < number.end && number.start < link.end;
}

interface LinkTarget {
  readonly link: WindowLink;
  /** Among the window's links. */
  readonly place: number;
  readonly target: NumberReading;
}

/** A link that shows words, not digits: the number stands where the link ends. */
function describeTarget({ link, place, target }: LinkTarget): FoundNumber {
  return {
    start: link.end,
    end: link.end,
    text: target.canonical.replace(/^\w+:/, ''),
    readings: [target],
    grouping: String(target.canonical.replace(/\D/g, '').length),
    disguise: [],
    source: 'link',
    link: place,
    target,
  };
}
