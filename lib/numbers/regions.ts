import table from '../../data/numbers/regions.json';
import type { PageFacts } from '../candidates/types';
import { digitsOfCallingCode } from './read-digits';

const MOST = 5;
/** A page in English that says no more is read as the user's where English is spoken there, else as an American one. */
const DEFAULT_ENGLISH = ['US'];
const englishSpeaking = new Set(table.english);

const languages = new Map(Object.entries(table.languages));
const tlds = new Map(Object.entries(table.tlds));
const money = Object.entries(table.money);
const words: readonly (readonly [string, RegExp])[] = Object.entries(table.words).map(
  ([region, list]) => [region, new RegExp(list.map(bound).join('|'), 'gi')] as const,
);

function bound(word: string): string {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return /^[a-zà-ÿ]/i.test(word) ? `(?<![a-zà-ÿ0-9])${escaped}(?![a-zà-ÿ0-9])` : escaped;
}

/** Weight of each kind of sign; the sum orders the regions. */
const WEIGHT = { tag: 8, domain: 10, language: 4, word: 2, money: 3, callingCode: 3, script: 3 };
const MOST_WORDS = 3;

/**
 * Regions in which a bare number of the page may be read, likeliest first (ISO
 * 3166): by language, host, words of a country, money, calling codes; the user's own last.
 */
export function detectRegions(page: PageFacts): string[] {
  const scores = new Map<string, number>();
  const add = (region: string, weight: number): void => {
    scores.set(region, (scores.get(region) ?? 0) + weight);
  };
  const text = [
    page.title,
    page.siteName,
    page.masthead,
    page.opening,
    page.footer,
    ...page.headings,
  ]
    .filter(Boolean)
    .join('\n')
    .slice(0, 4000);
  addLanguage(page.lang.toLowerCase().replace('_', '-'), add);
  addHost(page.url, add);
  addWords(text, add);
  if (!page.lang) addScript(text, add);
  const found = [...scores].sort((a, b) => b[1] - a[1]).map(([region]) => region);
  const user = page.userRegion?.toUpperCase().replace(/^UK$/, 'GB');
  const isEnglish = /^en\b/i.test(page.lang) || found.length === 0;
  if (isEnglish && !(user && englishSpeaking.has(user))) found.push(...DEFAULT_ENGLISH);
  if (user) found.push(user);
  if (isEnglish) found.push(...DEFAULT_ENGLISH);
  return [...new Set(found)].slice(0, MOST);
}

type Add = (region: string, weight: number) => void;

/** en-GB names a country; zh-TW a script and a country; de alone its largest country. */
function addLanguage(tag: string, add: Add): void {
  const parts = tag.split('-');
  const region = parts.slice(1).find((part) => part.length === 2);
  if (region && digitsOfCallingCode(region.toUpperCase())) add(region.toUpperCase(), WEIGHT.tag);
  for (let length = parts.length; length > 0; length -= 1) {
    const named = languages.get(parts.slice(0, length).join('-'));
    if (!named) continue;
    named.forEach((one, at) => add(one, WEIGHT.language - at));
    return;
  }
}

function addHost(url: string, add: Add): void {
  const host = /^[a-z][a-z0-9+.-]{0,20}:\/\/([^/?#:]{1,255})/i.exec(url)?.[1] ?? '';
  const region = tlds.get(host.split('.').at(-1)?.toLowerCase() ?? '');
  if (region) add(region, WEIGHT.domain);
}

function addWords(text: string, add: Add): void {
  for (const [region, list] of words) {
    const count = Math.min(MOST_WORDS, text.match(list)?.length ?? 0);
    if (count > 0) add(region, WEIGHT.word * count);
  }
  const lower = text.toLowerCase();
  for (const [sign, region] of money) if (hasMoney(lower, sign)) add(region, WEIGHT.money);
  for (const code of text.matchAll(/(?:\+|(?<!\d)00)(\d{1,3})(?=[\s()-])/g)) {
    for (const region of tlds.values()) {
      if (region !== 'US' && digitsOfCallingCode(region) === code[1])
        add(region, WEIGHT.callingCode);
    }
  }
}

function hasMoney(text: string, sign: string): boolean {
  const at = text.indexOf(sign);
  return (
    at >= 0 &&
    !(/[a-z]/.test(sign) && /[a-z]/.test(text[at - 1] ?? '')) &&
    /[\d\s]/.test(text[at + sign.length] ?? '')
  );
}

/** A page that names no language: its script does. */
function addScript(text: string, add: Add): void {
  if (/[\u3041-\u30FA]/.test(text)) add('JP', WEIGHT.script + 1);
  else if (/[\uAC00-\uD7A3]/.test(text)) add('KR', WEIGHT.script);
  else if (/[\u0900-\u097F]/.test(text)) add('IN', WEIGHT.script);
  else if (/[\u4E00-\u9FFF]/.test(text)) add('CN', WEIGHT.script);
}
