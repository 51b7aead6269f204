import de from '../../data/cues/de.json';
import en from '../../data/cues/en.json';
import es from '../../data/cues/es.json';
import fr from '../../data/cues/fr.json';
import hi from '../../data/cues/hi.json';
import it from '../../data/cues/it.json';
import ja from '../../data/cues/ja.json';
import ko from '../../data/cues/ko.json';
import nl from '../../data/cues/nl.json';
import pl from '../../data/cues/pl.json';
import pt from '../../data/cues/pt.json';
import zh from '../../data/cues/zh.json';

/**
 * What a word says of a number beside it. docs/VERDICTS.md explains each; data/cues holds the words
 * by language. A word may be of several kinds; `*` at its end stands for any further letters.
 */
export const CUE_KINDS = [
  'care', // the company's own line: customer service, 客服, hotline
  'service', // what a service line is for: repairs, refunds, 售后
  'repair', // work that anyone offers for a maker's goods: repairs, cleaning
  'phone', // a mere label: phone, tel, 电话
  'call', // call, dial, 拨打
  'official', // official, head office, 官方, 全国统一
  'filler', // words that name nobody
  'product', // kinds of goods that stand between a brand and its service word
  'own', // the writer's own business or office: our shop, 本店, 物业
  'self', // the writer: us, our, 我们
  'trade', // what a business of its own name ends in: plumbing, 电器行
  'institution', // schools, offices, hospitals: never a company's line
  'independent', // says outright that it is not the brand
  'dealer', // dealer, reseller, broker, 专卖店
  'branch', // branch, outlet, 分公司
  'outlet', // a counter of the company's own, with a landline that no list has: 支行, store, ショップ
  'station', // a repair point, which anyone may call so: 维修网点
  'deal', // brands sold, repaired, paid with or stood beside: sells, 主营, opposite
  'place', // what makes a place of a brand's name: tower, stadium, 大厦
  'person', // a named person's or the writer's own number
  'job',
  'fax',
  'handle', // an account, not a line: WeChat, Zelle, order no.
  'chat', // apps that people write in: their names stand for an account there
  'messaging', // WhatsApp, SMS, missed call
  'warning', // the text says the number is false
  'caller', // what a called person saw or heard: 来电显示, called from
  'conference', // a number to dial into a meeting: meeting ID, passcode
  'count', // before a count or an id: views, 阅读
  'reporting', // tells what somebody or something said
  'prevention', // general advice against fraud; says nothing of the number
  'report', // pages that tell who called
  'alarm', // asserts a present danger to the reader
  'order', // tells the reader to call
  'condition', // if your …
] as const;
export type CueKind = (typeof CUE_KINDS)[number];

const languages: readonly Partial<Record<CueKind, readonly string[]>>[] = [
  zh,
  en,
  de,
  fr,
  es,
  pt,
  ja,
  hi,
  it,
  ko,
  nl,
  pl,
];

/** All words of a kind, in every language. */
export function listCueWords(kind: CueKind): string[] {
  return languages.flatMap((words) => words[kind] ?? []);
}
