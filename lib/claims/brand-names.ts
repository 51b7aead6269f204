import type { Mention, Registry } from '../registry/types';
import { readCues, type CueIndex } from './cue-index';
import type { CueKind } from './cue-words';
import { isOwnTrade, isPartOfKatakana, isPartOfLatinName } from './longer-name';
import { isPartOfName } from './part-of-name';
import { countWords, readResidue, SEPARATOR } from './text-gaps';

/** What ties a brand's name to the service it is named for, strongest first. */
export const ASSOCIATIONS = ['care', 'service', 'phone', 'repair'] as const;
export type Association = (typeof ASSOCIATIONS)[number];

/** A brand's name in a text, and how it stands there. */
export interface BrandName extends Mention {
  /** The service word beside the name. */
  readonly association?: Association;
  /** Sold, repaired, paid with, stood beside: named, not spoken for. */
  readonly mere: boolean;
  /** Other brands named in the same breath (`格力、美的、海尔`). */
  readonly also: readonly string[];
}

const LONGEST_GAP = 3;
/** 苏宁易购对面老王: what stands beside a company's shop. */
const BESIDE =
  /^(?:[的店]|大楼|大厦)?(?:斜?对面|斜?對面|旁边|旁邊|旁|隔壁|楼下|樓下|楼上|樓上|门口|門口|后面|後面)/u;
const SHOP_ON = /^(?:自营|官方|海外|品牌)*(?:旗舰店|专营店|专卖店|店铺)/u;
const ENUMERATION =
  /^\s*(?:[、,，/／·&+]|和|与|及|或|and|or|und|oder|et|ou|y|e|o|as well as)?\s*$/i;

const known = new WeakMap<Registry, Map<string, readonly BrandName[]>>();

/** The usable brand names of a text, in order. */
export function readBrandNames(text: string, registry: Registry): readonly BrandName[] {
  const texts = known.get(registry) ?? new Map<string, readonly BrandName[]>();
  known.set(registry, texts);
  const cached = texts.get(text);
  if (cached) return cached;
  if (texts.size > 2_000) texts.clear();
  const names = describeMentions(text, registry);
  texts.set(text, names);
  return names;
}

function describeMentions(text: string, registry: Registry): BrandName[] {
  const cues = readCues(text);
  const found = registry.mentions(text).map((mention) => shorten(mention, cues, registry));
  const mentions = found.filter(
    (mention) =>
      !isPartOfName(mention, text, cues, found, registry) &&
      !isPartOfLatinName(mention, text, cues, found, registry) &&
      !isPartOfKatakana(mention, text, cues) &&
      !isPartOfWord(cues, mention) &&
      !(mention.ambiguous && mention.lowerCase) &&
      !isPlaceName(text, cues, mention) &&
      !isAcrossWords(cues, mention),
  );
  const rows = listRows(text, mentions, registry);
  return mentions.map((mention, index) => {
    const { first, last, brands } = rows[index] as Row;
    const others = brands.filter((other) => !isSame(other, mention, registry));
    const association = findAssociation(text, cues, first, last, mention, registry);
    const traded =
      isTraded(text, cues, first) ||
      isShopOf(text, mention) ||
      BESIDE.test(text.slice(mention.end));
    return {
      ...mention,
      ...(association && { association }),
      mere:
        (traded && (association !== 'care' || isShopOf(text, mention))) ||
        (others.length > 1 && association !== 'care'),
      also: others.flatMap((other) => other.slugs),
    };
  });
}

/** `Capital One Arena`, `Delta Dental`: the name is part of another. */
function isPlaceName(text: string, cues: CueIndex, mention: Mention): boolean {
  return cues
    .near('place', mention.end, mention.end + 2)
    .some(
      (cue) =>
        cue.start >= mention.end &&
        /^[ -]?$/.test(text.slice(mention.end, cue.start)) &&
        /^[a-z]/.test(cues.folded.charAt(cue.start)),
    );
}

/** 老板 in 老板电话, 一卡通 in 校园一卡通: a longer word of somebody's own holds the name. */
function isPartOfWord(cues: CueIndex, { start, end }: Mention): boolean {
  return (['own', 'person', 'trade', 'place', 'institution'] as const).some((kind) =>
    cues
      .near(kind, start, end)
      .some((cue) => cue.start <= start && cue.end >= end && cue.end - cue.start > end - start),
  );
}

/** 台电 in 前台电话: a word begins inside the name and goes on after it. */
function isAcrossWords(cues: CueIndex, { start, end, text }: Mention): boolean {
  if (!/^\p{Script=Han}/u.test(text)) return false;
  return (['phone', 'care', 'service'] as const).some((kind) =>
    cues.near(kind, start, end).some((cue) => cue.start > start && cue.end > end),
  );
}

/** 北辰客 in 北辰客服 is 北辰: the longest name is not always the one meant. */
function shorten(mention: Mention, cues: CueIndex, registry: Registry): Mention {
  if (!isAcrossWords(cues, mention)) return mention;
  const starts = (['phone', 'care', 'service'] as const).flatMap((kind) =>
    cues
      .near(kind, mention.start, mention.end)
      .flatMap(({ start, end }) => (end > mention.end ? start : [])),
  );
  const text = mention.text.slice(0, Math.min(...starts) - mention.start);
  const [shorter] = registry.mentions(text);
  if (!shorter || shorter.text.length !== text.length) return mention;
  return { ...shorter, start: mention.start, end: mention.start + text.length };
}

/** Names in a row (`格力、美的、海尔`), and one of each brand among them. */
interface Row {
  readonly first: Mention;
  last: Mention;
  readonly brands: Mention[];
}

/** More brands than these in one row say nothing new. */
const MOST_IN_ROW = 24;

/** The row that each name stands in, by one pass. */
function listRows(text: string, mentions: readonly Mention[], registry: Registry): Row[] {
  const rows: Row[] = [];
  for (const mention of mentions) {
    const row = rows.at(-1);
    if (row && ENUMERATION.test(text.slice(row.last.end, mention.start))) {
      row.last = mention;
      const isNew =
        row.brands.length < MOST_IN_ROW &&
        !row.brands.some((one) => isSame(one, mention, registry));
      if (isNew) row.brands.push(mention);
      rows.push(row);
    } else rows.push({ first: mention, last: mention, brands: [mention] });
  }
  return rows;
}

function isSame(a: Mention, b: Mention, registry: Registry): boolean {
  return a.slugs.some((slug) =>
    b.slugs.some((other) => slug === other || registry.related(slug, other)),
  );
}

function findAssociation(
  text: string,
  cues: CueIndex,
  first: Mention,
  last: Mention,
  own: Mention,
  registry: Registry,
): Association | undefined {
  const categories = last.slugs.flatMap((slug) => registry.brand(slug)?.category ?? []);
  for (const kind of ASSOCIATIONS) {
    if (cues.has(kind, own.start, own.end) && own.text.length > 4 && kind === 'care') return kind;
    if (followsName(text, cues, kind, last, categories)) return kind;
    if (precedesName(text, cues, kind, first)) return kind;
  }
  return undefined;
}

/** `Coinbase wallet support`, `海信厂家售后`. */
function followsName(
  text: string,
  cues: CueIndex,
  kind: CueKind,
  name: Mention,
  categories: readonly string[],
): boolean {
  return cues.near(kind, name.end, name.end + 41).some((cue) => {
    if (cue.start < name.end || cue.start - name.end > 40) return false;
    const gap = text.slice(name.end, cue.start);
    if (/[,，。;；!?！？\n|]|[.:：]\s/.test(gap) || countWords(gap) > LONGEST_GAP + 1) return false;
    if (!name.ambiguous) return true;
    // Discover membership support, Target Archery helpline: an ordinary word takes any other to it;
    // LG Appliances and LG Electronics are of its own trade.
    return readResidue(text, cues, name.end, cue.start).every(
      (word) =>
        !/\p{Script=Latin}/u.test(word) ||
        (/^\p{Lu}/u.test(word) && isOwnTrade(word.toLowerCase(), categories)),
    );
  });
}

/** `customer service of Delta`, `Atención al cliente de Renfe`. */
function precedesName(text: string, cues: CueIndex, kind: CueKind, name: Mention): boolean {
  return cues.near(kind, name.start - 25, name.start).some((cue) => {
    if (cue.end > name.start || name.start - cue.end > 24) return false;
    const gap = text.slice(cue.end, name.start);
    if (SEPARATOR.test(gap) || /[.!?。！？]/.test(gap) || /\p{Script=Han}/u.test(gap)) return false;
    return (
      readResidue(text, cues, cue.end, name.start, ['filler', 'official', 'product']).length === 0
    );
  });
}

/** A word of selling, repairing, paying or standing beside comes just before the name. */
function isTraded(text: string, cues: CueIndex, name: Mention): boolean {
  return cues.near('deal', name.start - 17, name.start).some((cue) => {
    if (cue.end > name.start || name.start - cue.end > 16) return false;
    const gap = text.slice(cue.end, name.start);
    return (
      !/[.。!?！？;；\n]/.test(gap) &&
      readResidue(text, cues, cue.end, name.start, ['filler', 'product']).length === 0
    );
  });
}

/** 清风纸品京东自营旗舰店: a shop of its own name on a marketplace. */
function isShopOf(text: string, { start, end }: Mention): boolean {
  return (
    /\p{Script=Han}{2}$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    SHOP_ON.test(text.slice(end, end + 8))
  );
}

/** The name of a chat app, which more often stands for an account there than for the company. */
export function isChatName({ text }: { readonly text: string }): boolean {
  return readCues(text)
    .of('chat')
    .some(({ start, end }) => start === 0 && end === text.length);
}

/** True where the service word beside the name is of the company itself, not of work that anyone offers. */
export function speaksForBrand({ association }: BrandName, text: string): boolean {
  if (association === undefined) return false;
  return association !== 'repair' || readCues(text).has('official');
}
