import type { TextWindow } from '../candidates/types';
import { isChatName, readBrandNames, speaksForBrand, type BrandName } from './brand-names';
import { readCues } from './cue-index';
import type { NumberPlace } from './number-label';
import type { PageContext } from './page-context';
import { splitSentences } from './sentences';
import { countWords, readResidue } from './text-gaps';
import type { Evidence } from './types';

export interface ContextClaim {
  readonly name: BrandName;
  readonly where: Evidence['where'];
  readonly text: string;
}

const SHORT_LABEL = 40;
/** A number that a name alone introduces has hardly a word of its own before it. */
const MOST_WORDS_BEFORE = 4;
const LONGEST_INTRODUCTION = 80;

/**
 * Whose line a number is by what stands around its sentence, nearest first. Each scope must tie the
 * brand to a service word of its own, or be a label that is the brand's name and nothing else.
 */
export function readContextClaim(
  place: NumberPlace,
  window: TextWindow,
  context: PageContext,
): ContextClaim | undefined {
  for (const scope of listScopes(place, window)) {
    const name = readScope(scope, context, saysPhone(window, place));
    if (name === 'somebody-else') return undefined;
    if (name) return { name, where: scope.where, text: scope.text };
  }
  if (context.speaksAs && window.area !== 'footer' && offersOwnLine(place, window))
    return { name: context.speaksAs, where: 'title', text: context.page.title };
  return readTitle(window, context);
}

interface Scope {
  readonly where: Evidence['where'];
  readonly text: string;
  /** A cell or term, whose whole text names what the number belongs to. */
  readonly isLabel: boolean;
}

function listScopes(place: NumberPlace, window: TextWindow): Scope[] {
  const scopes: Scope[] = [];
  const add = (where: Scope['where'], text: string | undefined, isLabel: boolean) => {
    if (text?.trim()) scopes.push({ where, text: text.trim(), isLabel });
  };
  for (const link of window.links)
    if (link.label && link.start <= place.number.start && link.end >= place.number.end)
      add('sentence', link.label, true);
  const cells = window.table?.row?.split(' | ') ?? [];
  for (const [index, cell] of cells.entries())
    add('table', cell, index === 0 || /^\d*$/.test(cells[0] ?? ''));
  add('table', window.table?.column, true);
  const saysUs = readCues(place.text).has('self', place.sentence.start, place.number.end);
  // "Call us" is of whoever the page is, not of the brand a sentence before happened to name.
  for (const text of saysUs ? [] : readPrevious(place)) add('sentence', text, false);
  const alone =
    countWords(place.text.slice(place.sentence.start, place.number.start)) <= MOST_WORDS_BEFORE;
  add('lead', window.lead, alone);
  for (const text of saysUs ? [] : window.before.slice(0, 2)) {
    const isLabel = alone && text.length <= SHORT_LABEL;
    if (text.length <= LONGEST_INTRODUCTION || /[:：]$/.test(text))
      add('lead', lastSentence(text), isLabel);
    if (alone && !/[.。!！;；]$/.test(text)) add('lead', text, isLabel);
  }
  add('table', window.table?.caption, false);
  const alarms = readCues(window.text).has('alarm');
  const served = alarms || (isServiceLabel(place, window) && !saysUs);
  for (const [index, text] of window.headings.entries())
    add('heading', text, index === 0 && served);
  return scopes;
}

/** `Mint Mobile` over `Customer care: …`: the label is of the company's own line, the heading says whose. */
function isServiceLabel(
  { text, sentence, number }: NumberPlace,
  { table, lead }: TextWindow,
): boolean {
  const labels = [text.slice(sentence.start, number.start), table?.row?.split(' | ')[0], lead];
  return labels.some((label) => label && readCues(label).has('care'));
}

/** The sentences of the same block before the number's, nearest first; not beyond one that holds a number of its own. */
function readPrevious(place: NumberPlace): string[] {
  const sentences = splitSentences(place.text).filter(({ end }) => end <= place.sentence.start);
  const texts = sentences
    .map(({ start, end }) => place.text.slice(start, end).trim())
    .filter(Boolean);
  return texts.reverse().slice(0, 2).filter(introduces);
}

/** A question, or a line left open: a whole statement has said what it had to say. */
function introduces(text: string): boolean {
  return !/[.。!！;；]$/.test(text);
}

function lastSentence(text: string): string {
  const last = splitSentences(text).at(-1);
  return last ? text.slice(last.start, last.end) : text;
}

/** The column's head or the text at the number says that it is a telephone number. */
function saysPhone({ table }: TextWindow, { text, sentence }: NumberPlace): boolean {
  return [
    table?.column ?? '',
    table?.row?.split(' | ')[0] ?? '',
    text.slice(sentence.start, sentence.end),
  ].some((around) => readCues(around).has(['care', 'phone', 'call']));
}

function readScope(
  { text, isLabel }: Scope,
  context: PageContext,
  isPhone: boolean,
): BrandName | 'somebody-else' | undefined {
  if (holdsNumber(text)) return undefined;
  const names = readBrandNames(text, context.registry);
  const cues = readCues(text);
  const usable = names.filter((name) => !name.mere && (cues.has('official') || !isChatName(name)));
  const tied = usable.filter((name) => speaksForBrand(name, text));
  const name = tied.find(({ association }) => association === 'care') ?? tied.at(-1);
  if (name) return name.association !== 'care' && cues.has('own') ? 'somebody-else' : name;
  const only = usable[0];
  if (isLabel && only && usable.length === 1 && (isPhone || !only.ambiguous)) {
    const rest = `${text.slice(0, only.start)} ${text.slice(only.end)}`;
    if (
      !readCues(rest).has('repair') &&
      readResidue(rest, readCues(rest), 0, rest.length).length === 0
    )
      return only;
  }
  if (isLabel && names.length === 0 && cues.has(['own', 'trade', 'person', 'fax']))
    return 'somebody-else';
  return undefined;
}

/** A text with a number of its own has spent its brand on that. */
function holdsNumber(text: string): boolean {
  return /\d[\d\s().-]{5,}\d|(?<!\d)(?:95|96|1[01]|12)\d{3,4}(?!\d)/.test(text);
}

/** The page's own title, where the page is built around one brand's service. Its frame speaks for the site alone. */
function readTitle(window: TextWindow, context: PageContext): ContextClaim | undefined {
  if (!context.subject || context.showsResults) return undefined;
  const { subject } = context;
  if (subject.isSection && !window.headings.includes(subject.text)) return undefined;
  if (context.hasOtherMasthead && context.subject.name.association !== 'care') return undefined;
  if (window.area === 'footer' || window.area === 'nav' || window.area === 'aside')
    return undefined;
  return { name: context.subject.name, where: 'title', text: context.subject.text };
}

/** Words that offer a line in the page's own name: "our", "call us", "customer service", 客服. */
function offersOwnLine(
  { text, sentence, number }: NumberPlace,
  { table, lead }: TextWindow,
): boolean {
  const labels = [text.slice(sentence.start, number.end), table?.row?.split(' | ')[0], lead];
  return labels.some((label) => label && readCues(label).has(['self', 'care', 'call']));
}
