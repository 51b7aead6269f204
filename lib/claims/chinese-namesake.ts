import data from '../../data/cues/name-followers.json';
import type { PageFacts } from '../candidates/types';
import type { Brand, Registry } from '../registry/types';
import type { BrandName } from './brand-names';
import { foldCueText } from './fold-cue-text';

/** What stands between a name and the form of a company: 家具 of 北辰家具有限公司. */
const COMPANY = /^(\p{Script=Han}{2,12}?)(?:股份)?有限(?:责任)?公司/u;
const otherTrades = data.otherTrades.split(' ');

/**
 * True where the page goes by a company's name that holds the brand's and a trade the brand is not
 * known by (北辰家具有限公司 beside 北辰电器): there the short name means that company.
 */
export function isChineseNamesake(
  name: BrandName,
  { title, siteName, headings, masthead, footer, opening }: PageFacts,
  block: string,
  registry: Registry,
): boolean {
  const texts = [title, siteName, headings[0], masthead, footer, block, opening.slice(0, OPENING)];
  return texts.some((text) => text && namesOtherCompany(text, name, registry));
}

/** The same of one text, as a message is. */
export function namesOtherCompany(text: string, name: BrandName, registry: Registry): boolean {
  if (!text.includes('公司') || !/^\p{Script=Han}{2,}$/u.test(name.text)) return false;
  const brands = name.slugs.flatMap((slug) => registry.brand(slug) ?? []);
  return namesOther(foldCueText(text), foldCueText(name.text), brands);
}

/** A page's first words tell whose it is; what stands below may be of anyone. */
const OPENING = 300;

function namesOther(text: string, word: string, brands: readonly Brand[]): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const business = COMPANY.exec(text.slice(at + word.length))?.[1];
    const trade = business && otherTrades.find((one) => business.includes(one));
    if (trade && !brands.some((brand) => isKnownBy(brand, trade))) return true;
  }
  return false;
}

function isKnownBy({ names, aliases, ambiguousAliases }: Brand, trade: string): boolean {
  return [names.zh ?? '', ...aliases, ...ambiguousAliases].some((name) => name.includes(trade));
}
