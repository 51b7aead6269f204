import type { Span, TextWindow } from '../candidates/types';
import type { Owner, Registry } from '../registry/types';
import { readCues } from './cue-index';
import { DIAL_END, FAULT, TOPIC, TOWARDS } from './code-words';
import { listOwnerNames } from './owner-names';
import { countWords } from './text-gaps';

/** Directly behind a name: `UIDAI: 1947`, `IRCTC (139`, `台電 1911`. */
const TIED = /^\s*[)）】\]]?\s*(?:[:：=–—\-|｜→>]\s*)?[(（【[]?\s*["“]?$/;
/** `INCIBE, 017.`, `Movistar, 1004`: a name, a comma and the code at a sentence's end. */
const APPOSED = /^[,，]\s?$/;
/** A name, a comma and few words: 保的是某某，对应 95xxx. */
const APART = /^[^\d.。!！?？;；:：\n]{0,16}$/;
const LONG_CODE = 5;
/** A few words and then a mark: `SNCF Info trafic : 3635`. */
const LED = /^[^\d.。!！?？;；\n]{0,40}[:：–—(（]\s*$/u;
/** A few words of the same clause: `台電的電話是 1911`, `Free au 3244`. */
const NEAR = /^[^\d.,。，!！?？;；:：\n]{0,24}\s?$/u;
const MOST_WORDS = 3;
/** More where a mark introduces a long code: `Nimbus, from a landline of this country: 13 …`. */
const MOST_WORDS_LED = 8;
/** What may follow digits that are as likely a year, a price or a count. */
/** `Le 3244 de la rue …`, `o 135º`: a house, a place in a row, a length. */
const COUNTS = /^(?:\s?(?:d[eu]s? |d['’]|km|m\b|rue|euro)|[º°ª%]|[.,]\d)/iu;
const ENDS = /^\s*(?:$|[\n,;；，。、.)）】\]|/(（]|です|へ|番)/;
/** Between a code and the name behind it: `135 – INSS`, `139 (IRCTC)`. */
const BEFORE_NAME = /^\s?(?:[(（【[]|[-–—:：|]\s?)\s?/;
const BEGINS = /(?:^|[\n,;:；：，。、(（|/])\s*$/;
/** An earlier code and the words up to the next. */
const CODE_BEFORE = /(?<![\d-])(\d{3,6})([^\d.。!！?？\n]{1,24})$/;
/** A later code and the words up to it. */
const CODE_BEHIND = /^[,，、/;；]([^\d.。!！?？\n]{1,24})(?<!\d)(\d{3,6})(?!\d)/;
const MOST_NEXT_WORDS = 3;
/** A code with its article, as a noun: `Le 32… répond`, `O 13… atende`, `al 01…`. */
const ARTICLE = /(?:^|[^\p{L}\d])(?:le|au|du|o|ao|pelo|do|el|al|del|il|lo)\s$/iu;
const REACH = 64;
/** A cell or line that holds little more than the code. */
const SPARE = 12;

/**
 * True where a code stands right beside the name of somebody who lists it: such digits need no word of
 * service. Years and codes of three digits must stand closer than others.
 */
export function isOwnersCode(
  canonical: string,
  place: Span,
  window: TextWindow,
  registry: Registry,
): boolean {
  const owners = registry.owners(canonical);
  if (owners.length === 0) return false;
  const code = canonical.replace(/^\D+/, '');
  return (
    isNamedBefore(code, place, window.text, owners, registry) ||
    isNamedBehind(code, place, window.text, owners, registry) ||
    isLabelled(code, place, window, owners, registry) ||
    isNextCode(canonical, place, window.text, owners, registry) ||
    isCodeBefore(canonical, place, window.text, owners, registry) ||
    isWithArticle(code, place, window, owners, registry)
  );
}

/** 1947 may be a year whatever stands beside it. */
const isYearLike = (code: string): boolean => /^(?:19|20)\d\d$/.test(code);
const isLoose = (code: string): boolean => isYearLike(code) || code.length < 4;

function isNamedBefore(
  code: string,
  { start, end }: Span,
  text: string,
  owners: readonly Owner[],
  registry: Registry,
): boolean {
  const near = text.slice(Math.max(0, start - REACH), start);
  const name = listOwnerNames(near, owners, registry).at(-1);
  if (!name) return false;
  const gap = near.slice(name.end);
  const ends = ENDS.test(text.slice(end, end + 4));
  if (isLoose(code) && !ends) return false;
  if (TIED.test(gap)) return true;
  if (ends && (FAULT.test(gap) || (!isYearLike(code) && APPOSED.test(gap)))) return true;
  if (ends && TOPIC.test(gap)) return true;
  if (code.length >= LONG_CODE && APART.test(gap) && countWords(gap) <= MOST_WORDS) return true;
  if (isYearLike(code)) return false;
  if (code.length >= LONG_CODE && LED.test(gap)) return countWords(gap) <= MOST_WORDS_LED;
  if (countWords(gap) > MOST_WORDS) return false;
  return LED.test(gap) || (ends && !isLoose(code) && NEAR.test(gap));
}

function isNamedBehind(
  code: string,
  { start, end }: Span,
  text: string,
  owners: readonly Owner[],
  registry: Registry,
): boolean {
  if (isYearLike(code)) return false;
  const near = text.slice(end, end + REACH);
  const isDialled = DIAL_END.test(text.slice(Math.max(0, start - 8), start));
  const begins = BEGINS.test(text.slice(Math.max(0, start - 4), start));
  const gap = (isDialled && TOWARDS.exec(near)) || (begins && BEFORE_NAME.exec(near));
  if (!gap) return false;
  return listOwnerNames(near, owners, registry)[0]?.start === gap[0].length;
}

/** `Airtel care: 121, complaint 198`, `139 or 14646`: a further code of whom the one before it belongs to. */
function isNextCode(
  canonical: string,
  { start, end }: Span,
  text: string,
  owners: readonly Owner[],
  registry: Registry,
): boolean {
  const [region = '', digits = ''] = canonical.split(':');
  if (digits === '' || isYearLike(digits) || !ENDS.test(text.slice(end, end + 4))) return false;
  const found = CODE_BEFORE.exec(text.slice(Math.max(0, start - REACH), start));
  if (!found || countWords(found[2] ?? '') > MOST_NEXT_WORDS) return false;
  const near = text.slice(Math.max(0, start - REACH), start - found[0].length);
  return namesSharedOwner(near, `${region}:${found[1]}`, owners, registry);
}

/** True where a text names somebody whom the other code belongs to as well. */
function namesSharedOwner(
  text: string,
  other: string,
  owners: readonly Owner[],
  registry: Registry,
): boolean {
  const shared = registry
    .owners(other)
    .filter(({ slug }) => owners.some((owner) => owner.slug === slug));
  return shared.length > 0 && listOwnerNames(text, shared, registry).length > 0;
}

/** `Trains: 139, Nimbus tickets: 14…`: the next item names whom both codes belong to. */
function isCodeBefore(
  canonical: string,
  { start, end }: Span,
  text: string,
  owners: readonly Owner[],
  registry: Registry,
): boolean {
  const [region = '', digits = ''] = canonical.split(':');
  if (digits === '' || isYearLike(digits) || !LED.test(text.slice(Math.max(0, start - 24), start)))
    return false;
  const found = CODE_BEHIND.exec(text.slice(end, end + REACH));
  return (
    found !== null && namesSharedOwner(found[1] ?? '', `${region}:${found[2]}`, owners, registry)
  );
}

/** `O 13… atende` behind a sentence that names the owner, or under a heading that does. */
function isWithArticle(
  code: string,
  { start, end }: Span,
  { text, headings }: TextWindow,
  owners: readonly Owner[],
  registry: Registry,
): boolean {
  if (isYearLike(code) || !ARTICLE.test(text.slice(Math.max(0, start - 8), start))) return false;
  if (COUNTS.test(text.slice(end, end + 6))) return false;
  const near = text.slice(Math.max(0, start - REACH * 2), start);
  return [near, ...headings.slice(0, 2)].some(
    (around) => listOwnerNames(around, owners, registry).length > 0,
  );
}

/** Alone in a cell or line whose row, term or line before names the owner. */
function isLabelled(
  code: string,
  { start, end }: Span,
  window: TextWindow,
  owners: readonly Owner[],
  registry: Registry,
): boolean {
  if (window.text.trim().length > end - start + SPARE) return false;
  const { table, lead, before } = window;
  const cells = table?.row?.split(' | ') ?? [];
  const isRowOfTwo = cells.length === 1 && !table?.column;
  if (isYearLike(code) && !isRowOfTwo && !lead) return false;
  if (code.length < 5 && table?.column && !isOfPhones(table.column)) return false;
  const labels = [...cells, lead, isYearLike(code) ? undefined : before[0]];
  return labels.some((label) => label && isMadeOfName(label, owners, registry));
}

const isOfPhones = (column: string): boolean =>
  readCues(column).has(['care', 'service', 'phone', 'call']);

/** The owner's name with a few words at most: no sentence that happens to hold it. */
function isMadeOfName(label: string, owners: readonly Owner[], registry: Registry): boolean {
  const name = listOwnerNames(label, owners, registry)[0];
  return (
    name !== undefined &&
    countWords(label.slice(0, name.start)) + countWords(label.slice(name.end)) <= MOST_WORDS
  );
}
