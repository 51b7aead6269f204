import data from '../../data/cues/name-followers.json';
import type { Mention, Registry } from '../registry/types';
import type { CueIndex } from './cue-index';
import { CUE_KINDS, type CueKind } from './cue-words';
import { readResidue } from './text-gaps';

const LONGEST_NAME = 6;
const LONGEST_COMPANY_NAME = 16;
const followers = new Set(`${data.words} ${data.regions}`.split(' '));
/** Words of a trade, and the categories of companies whose names they may follow. */
const trades = Object.entries(data.trades).map(
  ([categories, words]) => [new Set(categories.split(' ')), new Set(words.split(' '))] as const,
);
const LONGEST_FOLLOWER = 4;
const MOST_TOUCHING = 12;
const LONG_NAME = 5;
/** A word of service ends any name: 顺丰理赔, 携程退票. */
const SERVICE_KINDS = ['care', 'service', 'phone', 'call', 'official'] as const;
const companyEnding = new RegExp(
  `^\\p{Script=Han}{1,${LONGEST_COMPANY_NAME}}?(?:${data.companyEndings.replaceAll(' ', '|')})`,
  'u',
);

/** Kinds that make another name of a brand's when glued to it. */
const OTHER_NAMES: readonly CueKind[] = ['place', 'institution', 'trade', 'own', 'person'];
/** Goods may follow the name of who makes or sells goods: 海信冰箱, not 太平保险柜. */
const MAKERS = new Set([
  'appliance',
  'electronics',
  'tech',
  'retail',
  'ecommerce',
  'auto',
  'telecom',
  'other',
]);

/**
 * A Chinese name that goes on as another word: 三星堆博物馆, 德邦证券, 中信矿山配件厂. Chinese writes no
 * blanks, so what follows must be a word that can stand after a company's name: a word of service, of
 * its own trade, of a place or of grammar, or the next brand; else silence.
 */
export function isPartOfName(
  mention: Mention,
  text: string,
  cues: CueIndex,
  mentions: readonly Mention[],
  registry: Registry,
): boolean {
  const last = findLastTouching(mention, mentions);
  if (last === undefined) return false;
  const { end, text: name } = last;
  if (!isShortName(name)) return false;
  const rest = cues.folded.slice(end, end + LONGEST_COMPANY_NAME + 8);
  if (!/^\p{Script=Han}/u.test(rest)) return false;
  if (isOtherCompany(rest, end, text, cues)) return true;
  const categories = last.slugs.flatMap((slug) => registry.brand(slug)?.category ?? []);
  if (startsKnownWord(rest, end, cues, categories)) return false;
  // A name of five characters or more hardly begins another word: 台灣大哥大帳單查詢客服.
  return name.length < LONG_NAME || isOfOtherTrade(rest, categories) || leadsToName(end, cues);
}

const isShortName = (name: string): boolean =>
  /^\p{Script=Han}+$/u.test(name) && name.length <= LONGEST_NAME;

/** 国美苏宁京东客服: what follows the last of names that touch decides for all; too many are no names. */
function findLastTouching(mention: Mention, mentions: readonly Mention[]): Mention | undefined {
  let last = mention;
  let at = mentions.indexOf(mention);
  for (let steps = 0; isShortName(last.text); steps++) {
    const next = mentions.slice(at + 1, at + 4).findIndex((other) => other.start === last.end);
    if (next < 0) return last;
    if (steps > MOST_TOUCHING) return undefined;
    at += next + 1;
    last = mentions[at] ?? last;
  }
  return last;
}

/** 中国邮政博物馆, 中国移动硬盘维修部: a word that makes names comes before any word of service. */
function leadsToName(end: number, cues: CueIndex): boolean {
  const near = (kinds: readonly CueKind[]) =>
    Math.min(
      ...kinds.flatMap((kind) =>
        cues.of(kind).flatMap(({ start }) => (start >= end && start <= end + 10 ? start : [])),
      ),
    );
  return near(OTHER_NAMES) <= near(SERVICE_KINDS) && near(OTHER_NAMES) !== Infinity;
}

/** A word of business that names nobody: 核验, 账单. */
export function isCommonWord(word: string): boolean {
  return followers.has(word);
}

/** The name of a company that is made of more than grammar and places. */
function isOtherCompany(rest: string, end: number, text: string, cues: CueIndex): boolean {
  // 北辰银行与南溪银行: a joining word begins the next name.
  const company = JOINING.test(rest) ? undefined : companyEnding.exec(rest)?.[0];
  return (
    company !== undefined &&
    readResidue(text, cues, end, end + company.length, COMPANY_KINDS).some(
      (word) => !followers.has(word) && !data.companyEndings.includes(word),
    )
  );
}

const JOINING = /^[与和及或跟同]/u;

/** Goods in a company's name make it another company: 兴业太阳能. */
const COMPANY_KINDS = [
  'filler',
  'official',
  'outlet',
  'branch',
] as const satisfies readonly CueKind[];

/** 奥克斯酒店, 光大证券 beside 光大银行: what a company of another trade is called by. */
function isOfOtherTrade(rest: string, categories: readonly string[]): boolean {
  for (let length = Math.min(LONGEST_FOLLOWER, rest.length); length > 1; length--) {
    const word = rest.slice(0, length);
    if (followers.has(word)) return false;
    const named = trades.filter(([, words]) => words.has(word));
    if (named.length > 0) return !named.some(([own]) => categories.some((one) => own.has(one)));
  }
  return false;
}

/** 建设银行解放路支行: a counter by its street or town. */
function isOfRoad(rest: string, end: number, cues: CueIndex): boolean {
  const road = /^\p{Script=Han}{1,5}?(?:路|街|大道|镇|县|市)/u.exec(rest)?.[0];
  if (road === undefined || road.length < 2) return false;
  return (['outlet', 'branch', 'station'] as const).some((kind) =>
    cues.of(kind).some(({ start }) => start === end + road.length),
  );
}

/** 平安中心观光厅 is a tower, 平安客服中心 and 平安中心电话 are not. */
function isTower(rest: string, end: number, cues: CueIndex): boolean {
  if (!rest.startsWith('中心') || !/^中心\p{Script=Han}/u.test(rest)) return false;
  return !(['care', 'service', 'phone', 'call', 'official'] as const).some((kind) =>
    cues.of(kind).some(({ start }) => start === end + 2),
  );
}

/** 光大家政, 奇瑞五金: the word of a trade that is not the brand's, nor repairs of what it makes. */
function isForeignTrade(
  rest: string,
  end: number,
  cues: CueIndex,
  categories: readonly string[],
  makes: boolean,
): boolean {
  const trade = cues.of('trade').find(({ start }) => start === end);
  if (!trade || trade.end - trade.start < 2) return false;
  const word = rest.slice(0, trade.end - trade.start);
  if (trades.some(([own, words]) => words.has(word) && categories.some((one) => own.has(one))))
    return false;
  return !(makes && cues.has(['repair', 'product'], trade.start, trade.end));
}

function startsKnownWord(
  rest: string,
  end: number,
  cues: CueIndex,
  categories: readonly string[],
): boolean {
  const starts = (kinds: readonly CueKind[]) =>
    kinds.some((kind) => cues.of(kind).some((cue) => cue.start === end));
  if (starts(SERVICE_KINDS)) return true;
  if (isOfRoad(rest, end, cues)) return true;
  if (isOfOtherTrade(rest, categories) || isTower(rest, end, cues)) return false;
  const makes = categories.some((category) => MAKERS.has(category));
  if (isForeignTrade(rest, end, cues, categories, makes)) return false;
  const others = CUE_KINDS.filter(
    (kind) => !OTHER_NAMES.includes(kind) && (kind !== 'product' || makes),
  );
  if (starts(others)) return true;
  for (let length = Math.min(LONGEST_FOLLOWER, rest.length); length > 0; length--) {
    const word = rest.slice(0, length);
    if (followers.has(word)) return true;
    if (trades.some(([own, words]) => words.has(word) && categories.some((one) => own.has(one))))
      return true;
  }
  return false;
}
