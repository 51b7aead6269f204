import identifiers from '../../data/numbers/identifier-cues.json';
import phoneWords from '../../data/numbers/phone-words.json';
import units from '../../data/numbers/units.json';

const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const longestFirst = (words: readonly string[]): string[] =>
  [...words].sort((a, b) => b.length - a.length).map(escape);
const isLatin = (word: string): boolean => /^[A-Za-zÀ-ÿ]/.test(word);

/** Words of letters need an end of word on the side away from the number; others do not. */
function joinWords(words: readonly string[], side: 'before' | 'after' | 'both'): string {
  const latin = longestFirst(words.filter(isLatin)).join('|');
  const other = longestFirst(words.filter((word) => !isLatin(word))).join('|');
  const left = side === 'after' ? '' : '(?<![A-Za-zÀ-ÿ0-9])';
  const right = side === 'before' ? '' : '(?![A-Za-zÀ-ÿ0-9])';
  const parts = [latin && `${left}(?:${latin})${right}`, other].filter(Boolean);
  return `(?:${parts.join('|')})`;
}

const all = (lists: Record<string, readonly string[]>): string[] => Object.values(lists).flat();

/** Between an identifier's name and the identifier: marks, "no.", "is", a place in brackets. */
const TO_NUMBER =
  '\\s{0,2}(?:\\([^()]{0,20}\\))?[\\s:：#№~.\\-–—=＝()（）【\\["“\'”]{0,4}(?:(?:no|nr|num|number|id|is|code|n°|nº|为|為|是|尾号)[\\s.:：#为為是]{0,3})?';

/** Ends where an identifier may begin: `订单号：`, `Routing number (Illinois) `. */
export const HARD_IDENTIFIER = new RegExp(
  `${joinWords(all(identifiers.hard), 'before')}${TO_NUMBER}$`,
  'i',
);
/** Weaker names (order, code, ticket): a hotline may follow them too. */
export const SOFT_IDENTIFIER = new RegExp(
  `${joinWords(all(identifiers.soft), 'before')}${TO_NUMBER}$`,
  'i',
);
/** Labels that name an identifier, as a table's header does; the weaker ones may name a desk too. */
export const HARD_LABEL = new RegExp(joinWords(all(identifiers.hard), 'both'), 'gi');
export const SOFT_LABEL = new RegExp(joinWords(all(identifiers.soft), 'both'), 'gi');

export const PHONE_WORD = new RegExp(joinWords(all(phoneWords), 'both'), 'i');
/** The word glued to a number's left, or the last word before an identifier's name. */
export const PHONE_WORD_END = new RegExp(
  `${joinWords(all(phoneWords), 'before')}(?:\\s?(?:no|nos|number|num|nr|nummer|n°|nº))?[\\s:：/／、&和及与兼.()（]{0,3}$`,
  'i',
);

export const CURRENCY_BEFORE = new RegExp(`${joinWords(units.currencyBefore, 'before')}\\s?$`, 'i');
/** 极兔 956025 圆通 95554: the next name of a list begins as money does. */
export const CURRENCY_AFTER = new RegExp(
  `^\\s?(?!${units.currencyLikes.join('|')})${joinWords(units.currencyAfter, 'after')}`,
  'i',
);
export const COUNTED = new RegExp(
  `^\\s?(?:多|余|餘|几|来|/|个)?${joinWords(units.counted, 'after')}(?!工|机|機|寿|壽|保|民|诉|訴|码|碼|步|客服|热线)`,
  'i',
);
/** 010-66001234 张警官: a person's name that begins as a measure word or money does. */
export const PERSON_AFTER = new RegExp(
  `^\\s?[(（]?\\p{Script=Han}{1,2}?(?:${longestFirst(units.personTitles).join('|')})`,
  'u',
);
export const ADDRESS_AFTER = new RegExp(
  `^\\s?(?:${units.address.join('|')})(?!${units.addressFollows.join('|')})`,
);
export const THING_BEFORE = new RegExp(
  `${joinWords(units.beforeCodes, 'before')}[\\s.:#]{0,2}$`,
  'i',
);
export const UNIT_WORD = new RegExp(`^${joinWords(units.counted, 'both')}$`, 'i');
