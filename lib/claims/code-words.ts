import words from '../../data/numbers/code-words.json';

const isLatin = (word: string): boolean => /^\p{Script=Latin}/u.test(word);

/** Any of the words; those of letters end where the word ends. */
const joinWords = (list: readonly string[]): string =>
  [...list]
    .sort((a, b) => b.length - a.length)
    .map((word) => (isLatin(word) ? `(?<!\\p{L})${word}(?!\\p{L})` : word))
    .join('|');

/** Ends in a word that says to dial what follows. */
export const DIAL_END = new RegExp(`(?:${joinWords(words.dial)})\\s?$`, 'iu');
/** `問 3 Hong Kong` behind a code: whom one reaches there. */
export const TOWARDS = new RegExp(`^\\s?(?:${joinWords(words.towards)})\\s?`, 'iu');
/** What a company deals in, at its name's end; a country at its beginning. */
export const TRADE_END = new RegExp(`(?:${joinWords(words.trades)})$`, 'u');
export const PLACE_START = new RegExp(`^(?:${joinWords(words.places)})`, 'u');
/** 停電通報: what one tells a company by its code. */
export const FAULT = new RegExp(`^\\s?(?:${joinWords(words.faults)})+\\s?$`, 'u');
/** 北辰の方は157です: grammar between a name and its code. */
export const TOPIC = new RegExp(`^(?:${joinWords(words.topics)})\\s?$`, 'u');
/** Words for lines of the public: police, report, hotline. */
export const PUBLIC = new RegExp(joinWords(words.public), 'giu');
export const PUBLIC_BEHIND = new RegExp(`^\\s?(?:${joinWords(words.publicBehind)})`, 'iu');
