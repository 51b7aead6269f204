/**
 * What the page-side scan looks for. Every expression is linear: what may stand
 * between two digits is never a digit, and each repeat is bounded. They are kept
 * apart because one class of all digits costs four times more on Chinese text
 * (measured in Chromium 156 and Node 20, 2026-11-22).
 */

/** Between two digits: marks and blanks (一 and 丨 pass for some), but no letter, clause mark, line end or money. */
const BETWEEN =
  '[^0-9A-Za-z\\u0370-\\u04FF\\u3041-\\u30FA\\u3105-\\u4DFF\\u4E01-\\u4E27\\u4E29-\\u9FFF\\uAC00-\\uD7A3\\n\\r,，、;；:：%$¥￥€£₹°"“”?？…]';
/** Letters that pass for 0 and 1, right behind a digit or a mark. */
const LOOKALIKE = 'OoIlОоЗ';

/** Three or more digits with at most six marks between two of them. */
export const RUN = new RegExp(`[0-9](?:${BETWEEN}{0,6}[0-9${LOOKALIKE}]){2,31}`, 'g');

/** A date at a place: stepped over before the run is looked at. */
export const DATE_HERE = /(?:19|20)\d\d([-/.])\d\d?\1\d\d?(?!\d)/y;

/** A full-width, circled, mathematical, keycap, raised, lowered or native digit. */
const ODD =
  '\\u00B2\\u00B3\\u00B9\\u0966-\\u096F\\u2070-\\u2089\\u20E3\\u2460-\\u249B\\u24EA-\\u24FF\\u2776-\\u2793\\uDFCE-\\uDFFF\\uFF10-\\uFF19';
const ODD_GAP = `[^${ODD}A-Za-z\\u3041-\\u9FFF\\n\\r]`;
/** Five or more of them. */
export const ODD_RUN = new RegExp(`[${ODD}](?:${ODD_GAP}{0,6}[${ODD}]){4,31}`, 'g');

/** Any sign that an odd run or one of Chinese digits can begin with. */
export const WIDE = new RegExp(`[${ODD}\\u3007\\u4E00-\\u9FFF]`);

/** Two Chinese digits side by side; the common ones and those of cheques apart. */
export const HANZI_PAIR = /[零一二三四五六七八九][零一二三四五六七八九]/g;
export const CHEQUE_PAIR = /[〇壹贰叁肆伍陆][零〇壹贰叁肆伍陆柒捌玖一二三四五六七八九]/g;
/** Chinese digits with a mark after each. */
export const HANZI_SPACED =
  /[零一二三四五六七八九][- ·][零一二三四五六七八九][- ·][零一二三四五六七八九]/g;
/** The whole of a number in Chinese digits, from its first: five or more. */
export const HANZI_RUN =
  /[零〇○一二三四五六七八九幺壹贰叁肆伍陆柒捌玖貳參陸](?:[-\s·.—－~]{0,3}[零〇○一二三四五六七八九幺壹贰叁肆伍陆柒捌玖貳參陸0-9]){4,31}/y;

/** Words that spell numbers, in lower case. */
const WORDS =
  'zero oh one two three four five six seven eight nine double triple hundred shunya ek do teen caar chaar paanch chhe saat aath nau ' +
  'null eins zwei zwo drei vier fünf fuenf sechs sieben acht neun zéro un une deux trois quatre cinq sept huit neuf ' +
  'cero uno dos tres cuatro cinco seis siete ocho nueve um uma dois duas três quatro sete oito nove';
export const NUMBER_WORDS: ReadonlySet<string> = new Set(WORDS.split(' '));
const WORD = `(?:${WORDS.replaceAll(' ', '|')})`;
/**
 * Two such words side by side, by their ends and beginnings: quick to rule out. One test for all
 * languages, of a text in lower case: without the flag `i` it is made in half the time, on every page.
 */
export const SPELLED_PAIR =
  /(?:ero|éro|oh|one|two|ree|our|ive|six|ven|ght|ine|ple|ble|red|nya|een|aar|nch|hhe|aat|ath|uno|dos|res|rês|tro|nco|eis|ete|cho|eve|uma|ove|une|tre|ito|eux|ois|inq|ept|uit|euf|ull|ins|wei|zwo|rei|ier|nf|chs|ben|cht|eun|un|um|uas|nau|ek|do)[-., ]{1,2}(?:z[eéw]|o[hnci]|t[wrhe]|f[oiuü]|s[eia]|e[iks]|n[iaeou]|d[orue]|h[ua]|c[aeiuh]|pa|a[ac]|u[nm]|vi|qu)/g;
/** Three number words in a row. */
export const SPELLED = new RegExp(`\\b${WORD}(?:[-\\s,.]{1,3}${WORD}\\b){2}`, 'gi');
/** Australia's 13 CABS. */
export const KEYPAD = /\b13[- ][A-Z]{4}/g;

/** Words that make a short run a telephone number. */
export const PHONE_WORD =
  /[电電]话|電話|热线|熱線|客服|[拨撥]|致[电電]|打 ?\d|[专專][线線]|短号|来电|报修|售后|号码|咨询|投诉|举报|[报報]警|火警|急救|call(?!y)|dial|phone|\btel\b|t[eé]l\.|hotline|enquir|\brang\b|number|help|support|service|contact|toll|forward|text|\bring\b|\btty\b|relay|llam|chiam|ligu|marque|compos|disque|notruf|appel|\bruf|telef|atend|zentrale|emerg|urgen|urg[eê]n|assist|asist|\bsms|r[eé]clam|infolin|out of h|numer(?!ous)|전화|번호|신고|경찰|상담|고객|\binfo|センター|局番|相談|窓口|お問|हेल्प|नंबर|फ़ोन|फोन|कॉल|संपर्क|शिकायत/i;

/** Dates, date-times and year spans: taken out of a run before its digits are counted. */
export const DATES =
  /(?:19|20)\d\d ?[-–—~/.] ?(?:(?:19|20)\d\d(?!\d)|\d{1,2} ?[-/.] ?\d{1,2}(?!\d))|(?<!\d)\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d(?!\d)|(?<!\d)(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])(?!\d)/g;

/** Shapes of codes that stand by themselves on Chinese pages. */
export const CHINESE_CODE =
  /^(?:95\d{3,6}|96\d{3,4}|10[01]\d\d|1008611|10086999|1010\d{4}|11[18]\d\d|11[68]114|12[13]\d\d)$/;
/** Australia's 13 67 89 and 131 538 stand by themselves in their own grouping. */
export const GROUPED_CODE = /^13(?:\d \d{3}| \d\d \d\d)$/;
/** Years of this age: a code only right behind the word that says to dial it. */
export const YEAR = /^(?:19[4-9]|20[0-4])\d$/;
export const DIAL_BEFORE =
  /(?:call|dial|helpline|hotline|text|[拨撥]|हेल्पलाइन|शिकायत|नंबर|कॉल)\W{0,3}$/i;
/** A code with its article: `Le 32…`, `O 13…`, `al 01…`. */
export const ARTICLE_BEFORE = /(?:^|[^\p{L}\d/])(?:le|au|du|o|ao|pelo|do|el|al|del|il|lo) $/iu;
/** Taiwan's own codes, which end a line: 報修 19…. */
export const TAIWAN_CODE = /^(?:19[0-3]\d|16\d)$/;
/** `UIDAI: `, `INSS – `, `台電：`: a label's end right before a code. */
export const LABEL_BEFORE = /[\p{L}\p{M})）] ?(?:[:：]| [-–—]) ?$/u;
/** Initials right before a code that ends a short block: IRCTC 139. */
export const INITIALS_BEFORE = /(?:^|[^A-Za-z])[A-Z]{3,8},? ?\(?$/;
/** A name right before a code of four digits or more that ends a short block: Air France 3654. */
export const NAME_BEFORE = /(?:^|[ (])[A-Z](?:\p{L}{2,20}|\d) $/u;
/** 電費找台電 1911。: a clause that ends with a code; bare counts (阅读 1234) end none. */
export const CLAUSE_END = /^[。；)）]/;
/** Behind a code tied to a small letter, as in the cells of a row read as one text: `Air France3654Foo`. */
export const CELL_BEHIND = /^[A-Z]/;
/** At the row's end the word must be a name: `Air France3654`, not `indy100`, `@user1188`. */
export const ROW_END = /^(?:$|\n)/;
export const CELL_NAME = /(?:^|\s)[A-ZÀ-Þ][A-Za-zÀ-ÿ]{1,20}$/;
/** Years that codes are, too: those of organisations in India, which are older than most pages speak of. */
export const OLD_YEAR = /^19[4-6]/;
/** `139 (IRCTC)`, `135 – INSS`: a name behind a code that begins its block. */
export const NAME_BEHIND = /^ ?(?:\(|[-–—:] ?)[A-Z]/;
/** What may follow such a code: no unit, no count, no range. */
export const CODE_END = /^ ?(?:$|[\n,;，；、。)）/|(（]|\.(?:\s|$))/;
/** Shapes of codes elsewhere: three to six digits. */
export const SHORT_CODE = /^(?:0\d\d|1\d{2,5}|2\d\d|2\d{4}|3\d{3,4}|[4-9]\d{2,3})$/;
