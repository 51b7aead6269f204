import words from '../../data/cues/message-words.json';
import type { Mention, Owner, Registry } from '../registry/types';
import { readBrandNames, type BrandName } from './brand-names';
import { readCues } from './cue-index';
import { namesOtherCompany } from './chinese-namesake';
import type { CueKind } from './cue-words';
import { readAddressedBrand } from './message-address';
import { foldCueText } from './fold-cue-text';
import { listOwnerNames } from './owner-names';
import { isPartOfName } from './part-of-name';
import { warnsOf } from './quoted-warning';
import { findSentence, splitSentences } from './sentences';
import { countWords } from './text-gaps';

/** A name, a number and hardly a word more. */
const FEW_WORDS = 5;

export interface Speaker {
  readonly slugs: readonly string[];
  readonly text: string;
  /** Who introduces himself: one of the company's service or fraud team, or a courier or adviser of it. */
  readonly staff?: 'agent' | 'person';
}

/**
 * Whom a pasted message speaks for: by its signature (【X】, #X), the sender's name before the first
 * colon, a self-introduction, a closing line, or else the one brand whose own line or service it
 * speaks of. A brand merely mentioned (`Venmo is a service of PayPal`, the parcel's carrier) is not.
 */
export function readSpeaker(text: string, registry: Registry): Speaker | undefined {
  const signed = readSignature(text, registry);
  if (signed !== undefined) return signed ?? undefined;
  return (
    readPrefix(text, registry) ??
    readIntroduction(text, registry) ??
    readClosing(text, registry) ??
    readAddressed(text, registry) ??
    readFirstServed(text, registry) ??
    readOnlyNamed(text, registry) ??
    readAddress(text, registry)
  );
}

/** 【X】 names the sender; one that names no brand (a hospital) is somebody of its own: null. */
function readSignature(text: string, registry: Registry): Speaker | null | undefined {
  const found =
    /^\s*(?:[【[]([^】\]]{1,24})[】\]]|#(\w{2,24})\s*:)/u.exec(text) ??
    /[【[]([^】\]]{1,24})[】\]]\s*$/u.exec(text);
  if (!found) return undefined;
  const inside = found[1] ?? found[2] ?? '';
  const spaced = inside.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  const code = /(?<!\d)\d{3,6}(?!\d)/.exec(inside)?.[0];
  const owners = code ? registry.owners(`CN:${code}`).map(({ slug }) => slug) : [];
  if (owners.length > 0) return { slugs: owners, text: found[0] };
  return pick(registry.mentions(found[0]).length > 0 ? found[0] : spaced, registry) ?? null;
}

/** `CHASE: unusual sign-in …`, `Royal Mail: your item …`, also in a later sentence. */
function readPrefix(text: string, registry: Registry): Speaker | undefined {
  for (const { start, end } of splitSentences(text).slice(0, 3)) {
    const head = /^\s*([^:：\n]{2,40})[:：]/u.exec(text.slice(start, end))?.[1];
    const first = head && readBrandNames(head, registry)[0];
    if (head && first && !first.mere && first.start <= 4) return { slugs: first.slugs, text: head };
  }
  return undefined;
}

const INTRODUCTION = new RegExp(`(?:${words.introductions.join('|')})\\s*`, 'giu');

function readIntroduction(text: string, registry: Registry): Speaker | undefined {
  for (const found of text.matchAll(INTRODUCTION)) {
    const from = found.index + found[0].length;
    const speaker = readBrandNames(text.slice(from, from + 40), registry)[0];
    if (!speaker || speaker.start > 8) continue;
    const staff = readStaff(text.slice(from + speaker.start, from + speaker.end + 40), speaker);
    return { slugs: speaker.slugs, text: found[0] + speaker.text, ...(staff && { staff }) };
  }
  return undefined;
}

/** `京东客服小王`, `Chase fraud department agent`; `顺丰快递员小王`, `平安理财经理`. */
function readStaff(text: string, { start, end }: BrandName): Speaker['staff'] {
  const words = text.split(/[,，.。!！?？;；\n]/, 1)[0] ?? '';
  const cues = readCues(words);
  // 顺丰快递 may be the name and 快递员 the word.
  const says = (kind: CueKind) => cues.of(kind).some((cue) => cue.end > end - start);
  if (says('care') || says('official')) return 'agent';
  if (says('person')) return 'person';
  return says('service') ? 'agent' : undefined;
}

/** The last line signs: `Best Buy Geek Squad Team`, `Ihre ING Deutschland`. */
function readClosing(text: string, registry: Registry): Speaker | undefined {
  const lines = text.trim().split(/\n|(?<=[.!?。！？])\s+/u);
  const last = lines.length > 1 ? (lines.at(-1) ?? '') : '';
  if (last.length > 60 || /\d{4}/.test(last)) return undefined;
  const [name] = readBrandNames(last, registry);
  if (!name || /\b(?:is|are|ist|est|es|é)\b/iu.test(last.slice(name.end))) return undefined;
  const rest = `${last.slice(0, name.start)}${last.slice(name.end)}`;
  return rest.trim().length <= 24 ? { slugs: name.slugs, text: last } : undefined;
}

/** `Dear SBI customer`, `your Netflix subscription`: the reader is addressed as the brand's customer. */
function readAddressed(text: string, registry: Registry): Speaker | undefined {
  const name = readAddressedBrand(text, registry);
  return name && !isTold(text, name) ? { slugs: name.slugs, text: name.text } : undefined;
}

/** The names that may be the sender's: not one merely mentioned, told of, or sold by the writer. */
function readSpeakingNames(text: string, registry: Registry): readonly BrandName[] {
  return readBrandNames(text, registry).filter(
    (name) =>
      !name.mere &&
      !isParent(text, name) &&
      !isTold(text, name) &&
      !isOfOwnShop(text, name) &&
      !namesOtherCompany(text, name, registry),
  );
}

/** The brand named with a service word, else the first one named. */
function readFirstServed(text: string, registry: Registry): Speaker | undefined {
  const names = readSpeakingNames(text, registry);
  const name =
    names.find(({ start }) => start <= 2) ??
    names.find(({ association }) => association === 'care') ??
    names.find(({ association }) => association);
  return name ? { slugs: name.slugs, text: name.text } : readOnlyName(text, registry);
}

/** `Dear customer, Canara Bank a/c …`: the reader is a customer, and one company alone is named. */
function readOnlyNamed(text: string, registry: Registry): Speaker | undefined {
  if (!GREETING.test(foldCueText(text))) return undefined;
  const names = readSpeakingNames(text, registry);
  const [name] = names;
  const one = name && names.every((other) => other.slugs[0] === name.slugs[0]);
  return one ? { slugs: name.slugs, text: name.text } : undefined;
}

const GREETING = new RegExp(`^\\W*(?:${words.greetings.map(foldCueText).join('|')})`, 'u');

/** Whoever sells, repairs or passes on a brand's goods does not speak for it. */
const NOT_A_SPEAKER = ['own', 'deal', 'dealer', 'trade', 'institution', 'place', 'job'] as const;

/** The names of a text, but those that go on as another: 德邦证券, 三星酒店. */
function readUsableNames(text: string, registry: Registry): readonly Mention[] {
  const mentions = registry.mentions(text);
  const cues = readCues(text);
  return mentions.filter((name) => !isPartOfName(name, text, cues, mentions, registry));
}

/** A number and a name (`Delta 800-…`, `400-… 国美`): so little text can mean nothing else. */
function readOnlyName(text: string, registry: Registry): Speaker | undefined {
  if (readCues(text).has(NOT_A_SPEAKER)) return undefined;
  const names = readUsableNames(text, registry);
  const [name] = names;
  if (!name || names.length > 1 || !/\d{3}/.test(text)) return undefined;
  const beside = `${text.slice(0, name.start)} ${text.slice(name.end)}`;
  return countWords(beside.replace(/[\d\s().+-]{5,}/g, ' ')) <= FEW_WORDS
    ? { slugs: name.slugs, text: name.text }
    : undefined;
}

/** The company a person named beside what they pasted: its slug as chosen from a list, its name or nearly. */
export function readCompany(company: string, registry: Registry): Speaker | undefined {
  const chosen = registry.brand(company);
  if (chosen) return { slugs: [chosen.slug], text: chosen.names.en };
  const [name] = registry.mentions(company);
  if (name) return { slugs: name.slugs, text: company };
  const slug = registry.search(company, 1)[0]?.slug;
  return slug === undefined ? undefined : { slugs: [slug], text: company };
}

/** `本店出售国美、苏宁空调`: the writer's own shop speaks. */
function isOfOwnShop(text: string, name: BrandName): boolean {
  return readCues(text).has('own', findSentence(text, name.start, name.end).start, name.start);
}

/** `Venmo is a service of PayPal`: what follows "of" is the owner. */
function isParent(text: string, name: BrandName): boolean {
  return /(?:service of|part of|owned by|subsidiary of|brand of|旗下|a division of|powered by)\s*$/iu.test(
    text.slice(Math.max(0, name.start - 24), name.start),
  );
}

/** Nobody is named: the domain that the message points to, where it is somebody's own. */
function readAddress(text: string, registry: Registry): Speaker | undefined {
  for (const [address] of text.matchAll(
    /(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,}(?:\/[^\s。，,]*)?/giu,
  )) {
    const host = registry.hostOwner(address.includes('//') ? address : `https://${address}`);
    if (host?.role === 'own') return { slugs: [host.slug], text: address };
  }
  return undefined;
}

function pick(text: string, registry: Registry): Speaker | undefined {
  const [name] = registry.mentions(text);
  return name && { slugs: name.slugs, text };
}

/** A message that warns of somebody in the brand's name is not the brand's. */
function isTold(text: string, name: BrandName): boolean {
  const { start, end } = findSentence(text, name.start, name.end);
  return warnsOf(text.slice(start, end));
}

/** Nobody signs: of the brands named, the one that lists a number of the message. */
export function readListedName(
  text: string,
  canonicals: readonly string[],
  registry: Registry,
): Speaker | undefined {
  const listed = canonicals.flatMap((canonical) => registry.owners(canonical));
  const owners = new Set(listed.map(({ slug }) => slug));
  const name = registry.mentions(text).find(
    (one) =>
      one.slugs.some((slug) => owners.has(slug)) &&
      !isImpersonated(text, one.start) &&
      // What a leaflet or a caller said of itself: 说是"南方电网授权检修".
      !/[“"「『]$/.test(text.slice(0, one.start)),
  );
  if (name) return { slugs: name.slugs.filter((slug) => owners.has(slug)), text: name.text };
  return readShortName(text, listed, registry);
}

/** 高铁 of 北辰高铁 beside its own number: of one owner, by a Chinese name. */
function readShortName(
  text: string,
  listed: readonly Owner[],
  registry: Registry,
): Speaker | undefined {
  const [owner] = listed;
  if (!owner || listed.some(({ slug }) => slug !== owner.slug)) return undefined;
  const short = listOwnerNames(text, [owner], registry).find(
    ({ start, end }) =>
      /^\p{Script=Han}{2,}$/u.test(text.slice(start, end)) && !isImpersonated(text, start),
  );
  return short && { slugs: [owner.slug], text: text.slice(short.start, short.end) };
}

/** `有人冒充京东物流客服`, `posing as Chase`. */
function isImpersonated(text: string, start: number): boolean {
  return readCues(text)
    .of('warning')
    .some((cue) => cue.end <= start && start - cue.end <= 3);
}
