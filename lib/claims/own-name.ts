import type { PageFacts } from '../candidates/types';
import type { Registry } from '../registry/types';
import { readBrandNames } from './brand-names';
import { readCues } from './cue-index';
import { readResidue } from './text-gaps';

const PARTS = /\s*[|｜_»•·:：,，]\s*|\s+[-–—]+\s+|——|-(?=\p{Script=Han})/u;

/**
 * The name a page's owner goes by, where it is a business of its own (a workshop, an agency, a
 * dealer) and not merely the brand's name with a service word.
 */
export function readOwnName(page: PageFacts, registry: Registry): string | undefined {
  const texts = [page.title, page.siteName, page.headings[0], page.masthead];
  for (const text of texts)
    for (const part of (text ?? '').split(PARTS)) if (isOwnName(part, registry)) return part.trim();
  const institution = [page.title, page.masthead, page.headings[0], page.footer]
    .flatMap((text) => splitTitle(text ?? ''))
    .find((part) => isInstitution(part, registry));
  if (institution) return institution;
  return readCues([page.opening, page.footer].join('\n')).has('independent')
    ? page.title
    : undefined;
}

/** The title, main heading or masthead is an institution's name, not a text about one. */
export function namesInstitution(page: PageFacts, registry: Registry): boolean {
  return [page.title, page.siteName, page.headings[0], page.masthead]
    .flatMap((text) => splitTitle(text ?? ''))
    .some((part) => isInstitution(part, registry) && isNameOfInstitution(part));
}

const LONGEST_INSTITUTION = 24;

/** Few words, all with capitals or Chinese, none of grammar: `江南大学信息中心`, `Elmwood College Help Desk`. */
function isNameOfInstitution(part: string): boolean {
  if (/\p{Script=Han}/u.test(part))
    return part.length <= LONGEST_INSTITUTION && !/大学生|[的了吗呢被]|[?？!！。]/.test(part);
  return !/[?!.]/.test(part) && (part.match(/(?<!\p{L})\p{Ll}{4,}/gu)?.length ?? 0) === 0;
}

/** The parts of a title between its bars and dashes. */
export function splitTitle(title: string): string[] {
  return title
    .split(PARTS)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** A school, hospital or office is nobody's hotline, whatever companies it mentions. */
function isInstitution(part: string, registry: Registry): boolean {
  return (
    part.length <= 60 && readCues(part).has('institution') && registry.mentions(part).length === 0
  );
}

/** `Joe's Appliance`, `Anita’s Travel Desk`; not `What's New`. */
const POSSESSIVE =
  /^(?!(?:What|Here|There|Let|It|That|Who|Where|How|Today|Editor|Reader)['’])\p{Lu}\p{Ll}+['’]s(?: (?:\p{Lu}[\p{L}]*|&|and)){1,3}$/u;

function isOwnName(part: string, registry: Registry): boolean {
  if (part.length < 3 || part.length > 60) return false;
  const cues = readCues(part);
  const names = readBrandNames(part, registry);
  if (names.length === 0) return (cues.has('trade') && isNamed(part)) || POSSESSIVE.test(part);
  const ofTown = names.some(({ end }) => /^\s+of\s+\p{Lu}/u.test(part.slice(end)));
  if (!cues.has('dealer') && !ofTown) return false;
  return readNameResidue(part, names).length > 0;
}

/** A trade word alone (`travel agency`) names nobody; a sentence is no name. */
function isNamed(part: string): boolean {
  const cues = readCues(part);
  return (
    readResidue(part, cues, 0, part.length, ['trade', 'filler', 'product', 'service', 'phone'])
      .length > 0 && !/[?？!！。]/.test(part)
  );
}

/** What is left of a dealer's name beside the brand: a person, a town. */
function readNameResidue(part: string, names: readonly { start: number; end: number }[]): string[] {
  const units = part.split('');
  for (const { start, end } of names) units.fill(' ', start, end);
  const rest = units.join('');
  return readResidue(rest, readCues(rest), 0, rest.length, [
    'dealer',
    'care',
    'service',
    'phone',
    'official',
    'product',
    'filler',
  ]);
}
