import type { TableCell, TextWindow } from '../candidates/types';
import type { FoundNumber } from '../numbers/types';
import { namesBlockOwner } from './block-owner';
import type { BrandName } from './brand-names';
import { readContextClaim } from './context-claim';
import { readCues } from './cue-index';
import {
  isLabelledOther,
  namesOther,
  namesOwnBusiness,
  readLabelBar,
  readPlace,
  readSurroundingBar,
  saysOnlyWe,
  type NumberPlace,
} from './number-label';
import { namesOwnCompany } from './own-company';
import { isOrdinaryWord } from './ordinary-sense';
import type { PageContext } from './page-context';
import { putsOff, warnsOf } from './quoted-warning';
import { readManner } from './read-manner';
import { readSentenceClaim, type Tie } from './sentence-claim';
import { findSentence } from './sentences';
import type { Claim, ClaimBar, Evidence } from './types';

const NOTHING: Evidence = { where: 'none', text: '' };

/** A row of numbers asks for the claim of each from the next: it is read once. */
const known = new WeakMap<FoundNumber, Claim>();

/** Whose service line the text says a number is. `numbers`: all of the window, in order. */
export function readClaim(
  found: FoundNumber,
  numbers: readonly FoundNumber[],
  window: TextWindow,
  context: PageContext,
): Claim {
  const read = known.get(found) ?? readNewClaim(found, numbers, window, context);
  known.set(found, read);
  return read;
}

function readNewClaim(
  found: FoundNumber,
  numbers: readonly FoundNumber[],
  window: TextWindow,
  context: PageContext,
): Claim {
  const place = readPlace(window.text, found, numbers);
  const bar = readLabelBar(place) ?? readSurroundingBar(window);
  const claim = readUnbarred(place, found, numbers, window, context);
  const warning = isQuoted(place, window, context) ? 'quoted-warning' : undefined;
  const because = warning ?? bar ?? claim.bar;
  return because ? { ...claim, bar: because } : claim;
}

function readUnbarred(
  place: NumberPlace,
  found: FoundNumber,
  numbers: readonly FoundNumber[],
  window: TextWindow,
  context: PageContext,
): Claim {
  const said = readSentenceClaim(place, context);
  if (said && 'claim' in said) {
    const { name, tie } = said.claim;
    if (isOrdinaryWord(name, context, window)) return nobody('mere-mention');
    const start = Math.min(name.start, place.lead.start);
    const evidence: Evidence = {
      where: 'sentence',
      text: place.text.slice(place.sentence.start, place.sentence.end).trim(),
      span: { start: Math.max(start, place.sentence.start), end: place.number.end },
    };
    const bar = isOwnLine(place, tie, window, context) ? 'own-business' : undefined;
    return buildClaim(name, tie, place, evidence, bar, window.table);
  }
  const speaksAsBrand = context.speaksAs !== undefined && !said && saysOnlyWe(place);
  if (said?.other === 'own-business' || (namesOwnBusiness(place) && !speaksAsBrand))
    return nobody('own-business');
  const meant = context.subject?.name.text;
  if (namesOther(place, place.label.start, meant)) return nobody('mere-mention');
  const inherited = inheritFromPrevious(place, numbers, window, context);
  if (inherited) return inherited;
  const around = readContextClaim(place, window, context);
  if (!around || (said && !isSameBrandHere(around.name, place, context))) {
    return nobody(said ? 'mere-mention' : undefined);
  }
  if (isOrdinaryWord(around.name, context, window)) return nobody('mere-mention');
  const evidence: Evidence = { where: around.where, text: around.text };
  const tie = around.name.association ?? 'bare';
  const isItemOf = around.where === 'table' || around.text === window.lead?.trim();
  if (!isItemOf && isLabelledOther(place)) return nobody('mere-mention');
  const weak = !isDirect(around.where) || tie === 'bare';
  const own =
    (context.ownName && weak) ||
    isOwnBusiness(place, tie, context) ||
    (!isDirect(around.where) && !saysOnlyWe(place, place.lead.start)) ||
    namesBlockOwner(place, window, context.registry);
  return buildClaim(
    around.name,
    tie,
    place,
    evidence,
    own ? 'own-business' : undefined,
    window.table,
  );
}

/** `95511 或 400-…`: nothing but linking words between two numbers, so the second is the first one's. */
function inheritFromPrevious(
  place: NumberPlace,
  numbers: readonly FoundNumber[],
  window: TextWindow,
  context: PageContext,
): Claim | undefined {
  if (!place.previous) return undefined;
  const claim = readClaim(place.previous, numbers, window, context);
  return claim.brands.length > 0 && claim.bar === undefined ? claim : undefined;
}

function isDirect(where: Evidence['where']): boolean {
  return where === 'table' || where === 'lead';
}

/** The sentence names the same brand that the page around it speaks for. */
function isSameBrandHere(name: BrandName, place: NumberPlace, context: PageContext): boolean {
  const { start, end } = place.sentence;
  const text = place.text.slice(start, end);
  return context.registry
    .mentions(text)
    .every((mention) =>
      mention.slugs.some((slug) =>
        name.slugs.some((own) => own === slug || context.registry.related(own, slug)),
      ),
    );
}

/**
 * Under a name of its own a shop that says "repairs" or "our" speaks for itself; so does a page whose
 * masthead is somebody else's and that says "call us".
 */
function isOwnBusiness(place: NumberPlace, tie: Tie, context: PageContext): boolean {
  const saysUs = readCues(place.text).has('self', place.sentence.start, place.sentence.end);
  if (context.ownName) return tie !== 'care' || saysUs || context.isInstitution;
  return saysUs && tie !== 'care' && context.hasOtherMasthead;
}

/** The number is of the page's owner, or of a company or business that the block around it names as its own. */
function isOwnLine(
  place: NumberPlace,
  tie: Tie,
  window: TextWindow,
  context: PageContext,
): boolean {
  const { registry, page } = context;
  return (
    isOwnBusiness(place, tie, context) ||
    namesOwnCompany(window, page.headings[0] ?? '', registry) ||
    namesBlockOwner(place, window, registry)
  );
}

function buildClaim(
  name: BrandName,
  tie: Tie,
  place: NumberPlace,
  evidence: Evidence,
  bar: ClaimBar | undefined,
  table: TableCell | undefined,
): Claim {
  const { manner, saysOfficial, outlet } = readManner(place, tie, evidence, table, name);
  return {
    brands: name.slugs,
    ...(name.also.length > 0 && { also: name.also }),
    manner,
    saysOfficial,
    evidence,
    ...(outlet && { outlet }),
    ...(bar && { bar }),
  };
}

function nobody(bar?: ClaimBar): Claim {
  return {
    brands: [],
    manner: 'service-line',
    saysOfficial: false,
    evidence: NOTHING,
    ...(bar && { bar }),
  };
}

/** The number is told of, not offered: its sentence or a neighbour says it is false, or the whole page does. */
function isQuoted(place: NumberPlace, window: TextWindow, context: PageContext): boolean {
  if (context.isCallReport || context.warns) return true;
  const { text, sentence } = place;
  const before = findSentence(
    text,
    Math.max(0, sentence.start - 2),
    Math.max(0, sentence.start - 2),
  );
  const after = findSentence(
    text,
    Math.min(text.length, sentence.end),
    Math.min(text.length, sentence.end),
  );
  if ([sentence, before, after].some(({ start, end }) => warnsOf(text, start, end))) return true;
  if (readCues(window.text).has('report') || isInReportedSpeech(place)) return true;
  if (putsOff(window.after[0])) return true;
  return window.headings.slice(0, 1).some((heading) => warnsOf(heading));
}

const QUOTES = /[“"「『«„]([^”"」』»“]{1,300})[”"」』»]/gu;
/** How far from a quotation its "said" or 写着 may stand. */
const REPORTING_REACH = 30;

/** `“… call 1-866-…,” the screen read.`: the text tells what something said. */
function isInReportedSpeech({ text, number }: NumberPlace): boolean {
  const cues = readCues(text);
  return [...text.matchAll(QUOTES)].some(({ index, 0: quote }) => {
    const end = index + quote.length;
    if (number.start < index || number.end > end) return false;
    return (
      cues.has('reporting', end, end + REPORTING_REACH) ||
      cues.has('reporting', Math.max(0, index - REPORTING_REACH), index)
    );
  });
}
