/**
 * What the page-side scan looks for. Every expression is linear: what may stand
 * between two digits is never a digit, and each repeat is bounded. They are kept
 * apart because one class of all digits costs four times more on Chinese text
 * (measured in Chromium 156 and Node 20, 2026-11-22).
 */

/** Each is made at its first use: most pages need two of them, and every frame would pay for all. */
export function once(make: () => RegExp): () => RegExp {
  let made: RegExp | undefined;
  return () => (made ??= make());
}

/** Between two digits: marks and blanks (一 and 丨 pass for some), but no letter, clause mark, line end or money. */
export const BETWEEN =
  '[^0-9A-Za-z\\u0370-\\u04FF\\u3041-\\u30FA\\u3105-\\u4DFF\\u4E01-\\u4E27\\u4E29-\\u9FFF\\uAC00-\\uD7A3\\n\\r,，、;；:：%$¥￥€£₹°"“”?？…]';
/** Letters that pass for 0 and 1, right behind a digit or a mark. */
export const LOOKALIKE = 'OoIlОоЗ';

/** Three or more digits with at most six marks between two of them. */
export const getRun = once(
  () => new RegExp(`[0-9](?:${BETWEEN}{0,6}[0-9${LOOKALIKE}]){2,31}`, 'g'),
);

/** A date at a place: stepped over before the run is looked at. */
export const getDateHere = once(() => /(?:19|20)\d\d([-/.])\d\d?\1\d\d?(?!\d)/y);

/** A full-width, circled, mathematical, keycap, raised, lowered or native digit. */
const ODD =
  '\\u00B2\\u00B3\\u00B9\\u0966-\\u096F\\u2070-\\u2089\\u20E3\\u2460-\\u249B\\u24EA-\\u24FF\\u2776-\\u2793\\uDFCE-\\uDFFF\\uFF10-\\uFF19';
const ODD_GAP = `[^${ODD}A-Za-z\\u3041-\\u9FFF\\n\\r]`;
/** Five or more of them. */
export const getOddRun = once(() => new RegExp(`[${ODD}](?:${ODD_GAP}{0,6}[${ODD}]){4,31}`, 'g'));

/** Any sign that an odd run or one of Chinese digits can begin with. */
export const getWide = once(() => new RegExp(`[${ODD}\\u3007\\u4E00-\\u9FFF]`));

/** Two Chinese digits side by side; the common ones and those of cheques apart. */
export const getHanziPair = once(() => /[零一二三四五六七八九][零一二三四五六七八九]/g);
export const getChequePair = once(
  () => /[〇壹贰叁肆伍陆][零〇壹贰叁肆伍陆柒捌玖一二三四五六七八九]/g,
);
/** Chinese digits with a mark after each. */
export const getHanziSpaced = once(
  () => /[零一二三四五六七八九][- ·][零一二三四五六七八九][- ·][零一二三四五六七八九]/g,
);
/** The whole of a number in Chinese digits, from its first: five or more. */
export const getHanziRun = once(
  () =>
    /[零〇○一二三四五六七八九幺壹贰叁肆伍陆柒捌玖貳參陸](?:[-\s·.—－~]{0,3}[零〇○一二三四五六七八九幺壹贰叁肆伍陆柒捌玖貳參陸0-9]){4,31}/y,
);

/** Words that spell numbers, in lower case. */
const WORDS =
  'zero oh one two three four five six seven eight nine double triple hundred shunya ek do teen caar chaar paanch chhe saat aath nau ' +
  'null eins zwei zwo drei vier fünf fuenf sechs sieben acht neun zéro un une deux trois quatre cinq sept huit neuf ' +
  'cero uno dos tres cuatro cinco seis siete ocho nueve um uma dois duas três quatro sete oito nove';
export const isNumberWord = (word: string): boolean => ` ${WORDS} `.includes(` ${word} `);
/**
 * Two such words side by side, by their ends and beginnings: quick to rule out. One test for all
 * languages, of a text in lower case: without the flag `i` it is made in half the time, on every page.
 */
export const getSpelledPair = once(
  () =>
    /(?:ero|éro|oh|one|two|ree|our|ive|six|ven|ght|ine|ple|ble|red|nya|een|aar|nch|hhe|aat|ath|uno|dos|res|rês|tro|nco|eis|ete|cho|eve|uma|ove|une|tre|ito|eux|ois|inq|ept|uit|euf|ull|ins|wei|zwo|rei|ier|nf|chs|ben|cht|eun|un|um|uas|nau|ek|do)[-., ]{1,2}(?:z[eéw]|o[hnci]|t[wrhe]|f[oiuü]|s[eia]|e[iks]|n[iaeou]|d[orue]|h[ua]|c[aeiuh]|pa|a[ac]|u[nm]|vi|qu)/g,
);
/** Three number words in a row. */
export const getSpelled = once(() => {
  const word = `(?:${WORDS.replaceAll(' ', '|')})`;
  return new RegExp(`\\b${word}(?:[-\\s,.]{1,3}${word}\\b){2}`, 'gi');
});
/** Australia's 13 CABS. */
export const getKeypad = once(() => /\b13[- ][A-Z]{4}/g);
