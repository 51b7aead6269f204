import type { TextWindow } from '../candidates/types';
import { isChatName, readBrandNames, speaksForBrand, type BrandName } from './brand-names';
import { readCues, type CueIndex } from './cue-index';
import type { CueKind } from './cue-words';
import { foldCueText } from './fold-cue-text';
import type { NumberPlace } from './number-label';
import words from '../../data/cues/page-words.json';
import { sharesBrand, type PageContext } from './page-context';
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
  const owner = readTheirs(place, context);
  if (owner) return owner;
  for (const scope of listScopes(place, window)) {
    const name = readScope(scope, context, saysPhone(window, place));
    if (name === 'somebody-else') return undefined;
    if (name) return { name, where: scope.where, text: scope.text };
  }
  if (context.speaksAs && window.area !== 'footer' && offersOwnLine(place, window, context))
    return { name: context.speaksAs, where: 'title', text: context.page.title };
  return readTitle(window, context);
}

/** `E.ON say 51377. Got through on their customer service number …`: of the only brand named before. */
function readTheirs(place: NumberPlace, context: PageContext): ContextClaim | undefined {
  const { text, sentence, number } = place;
  const said = text.slice(sentence.start, number.start);
  if (!THEIRS.test(said) || !readCues(said).has('care')) return undefined;
  const earlier = text.slice(0, sentence.start);
  const names = readBrandNames(earlier, context.registry).filter((name) => !isChatName(name));
  const [name] = names;
  if (!name || names.some((other) => !sharesBrand(other, name, context.registry))) return undefined;
  return {
    name: { ...name, association: 'care' },
    where: 'sentence',
    text: text.slice(0, number.end),
  };
}

const THEIRS = new RegExp(`(?<!\\p{L})(?:${words.theirs.join('|')})(?!\\p{Ll})`, 'iu');

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
  const [below] = window.after;
  if (below && isBareNumber(place) && window.before.length === 0 && below.length <= SHORT_LABEL * 2)
    add('lead', below, false);
  add('table', window.table?.caption, false);
  const alarms = readCues(window.text).has('alarm');
  const served = alarms || (isServiceLabel(place, window) && !saysUs);
  const listed = isFirst(place) && isListOfPhones(window);
  for (const [index, text] of window.headings.entries())
    add('heading', text, index === 0 && (served || listed));
  return scopes;
}

/** Nothing stands before the number in its block, nor does the text go on to say whose it is. */
function isFirst({ text, number }: NumberPlace): boolean {
  return (
    !/[\p{L}\d]/u.test(text.slice(0, number.start)) && !SAYS_WHOSE.test(text.slice(number.end))
  );
}

const SAYS_WHOSE = /^[\s,，]*(?:[是为為即]|(?:is|was|belongs)\b)/iu;

/** `Nimbus` and its number under `Customer service numbers compared`: headings of a list, one a company. */
function isListOfPhones({ headings }: TextWindow): boolean {
  return headings.slice(1).some((heading) => readCues(heading).has(['care', 'phone']));
}

/** A number alone in its block and the first of its box, whose label stands below it. */
function isBareNumber({ text, number }: NumberPlace): boolean {
  return !/[\p{L}\d]/u.test(text.slice(0, number.start) + text.slice(number.end));
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
  const only = readOnlyBrand(usable, context);
  if (isLabel && only && (isPhone || !only.ambiguous)) {
    const rest = takeOut(text, usable);
    if (
      !readCues(rest).has('repair') &&
      readResidue(rest, readCues(rest), 0, rest.length).length === 0
    )
      return only;
  }
  if (isLabel && names.length === 0 && namesSomebody(cues)) return 'somebody-else';
  return undefined;
}

/** The one brand of a label, which may write its name in two scripts: `北辰快递 Beichen`. */
function readOnlyBrand(
  names: readonly BrandName[],
  { registry }: PageContext,
): BrandName | undefined {
  const [first] = names;
  return first && names.every((name) => sharesBrand(name, first, registry)) ? first : undefined;
}

function takeOut(text: string, names: readonly BrandName[]): string {
  const units = text.split('');
  for (const { start, end } of names) units.fill(' ', start, end);
  return units.join('');
}

/** A label of somebody's own; 联系我们 is no 联系我. */
function namesSomebody(cues: CueIndex): boolean {
  if (cues.has(['own', 'trade', 'fax'])) return true;
  const self = cues.of('self');
  return cues
    .of('person')
    .some(({ start, end }) => !self.some((we) => we.start <= start && we.end > end));
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

/** A page of the company's own contacts: whatever it gives is the company's. */
function isContactPage({ title, headings }: PageContext['page']): boolean {
  const text = foldCueText([title, ...headings.slice(0, 1)].join('\n'));
  return words.contact.some((word) => text.includes(foldCueText(word)));
}

/** Words that offer a line in the page's own name: "our", "call us", "customer service", 客服. */
function offersOwnLine(
  { text, sentence, number }: NumberPlace,
  { table, lead }: TextWindow,
  context: PageContext,
): boolean {
  const labels = [text.slice(sentence.start, number.end), table?.row?.split(' | ')[0], lead];
  const kinds: CueKind[] = ['self', 'care', 'call'];
  if (isContactPage(context.page)) kinds.push('service', 'phone');
  return labels.some((label) => label && readCues(label).has(kinds));
}
