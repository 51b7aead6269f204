/**
 * What the page-side scan looks for. Every expression is linear: the characters
 * that may stand between two digits are never digits, and each repeat is bounded.
 */

const PLAIN = '0-9\uFF10-\uFF19';
/** Circled, parenthesised, raised, lowered and native digits. */
const ODD =
  '\u2070\u00B9\u00B2\u00B3\u2074-\u2079\u2080-\u2089\u2460-\u249B\u24EA-\u24FF\u2776-\u2793\u3220-\u3229\u0660-\u0669\u06F0-\u06F9\u0966-\u096F';
export const HANZI = '零〇○一二三四五六七八九幺壹贰叁肆伍陆柒捌玖貳參陸';
const DIGIT = `(?:[${PLAIN}${ODD}${HANZI}]|\uD835[\uDFCE-\uDFFF])`;
/** Letters that pass for 0 and 1; only inside a run. */
const LOOKALIKE = 'OoIlОо';
/** Between two digits: any mark but letters, clause marks, line ends and money. */
const BETWEEN = `[^${PLAIN}${ODD}${HANZI}A-Za-zОо\uD835\u3041-\u30FA\u3400-\u9FFF\uAC00-\uD7A3\\n\\r,，、;；:：%$¥￥€£₹°"“”?？。…]`;

/** Three or more digits in any writing with at most six marks between two of them. */
export const RUN = new RegExp(`${DIGIT}(?:${BETWEEN}{0,6}(?:${DIGIT}|[${LOOKALIKE}])){2,31}`, 'g');

const WORD =
  '(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple|hundred|null|eins|zwei|drei|vier|f[uü]nf|sechs|sieben|acht|neun|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|um|dois|tr[eê]s|quatro|sete|oito|nove|z[eé]ro|un|deux|trois|quatre|cinq|sept|huit|neuf|shunya|ek|do|teen|ch?aar|paanch|chhe|saat|aath|nau)';
/** Three number words in a row. */
export const SPELLED = new RegExp(
  `\\b${WORD}(?:[-\\s,.]{1,3}${WORD}\\b){2}|\\b13[- ][A-Z]{4,6}\\b`,
  'gi',
);

/** Words that make a short run a telephone number. */
export const PHONE_WORD =
  /电话|電話|热线|熱線|客服|拨|撥|致电|致電|请拨|专线|專線|短号|来电|报修|售后|号码|咨询|投诉|举报|报警|火警|call|dial|phone|\btel\b|t[eé]l\.|helpline|hotline|support|service|contact|toll|\btext\b|\bring\b|\btty\b|\brelay\b|llam|ligue|marque|compos|disque|notruf|appel|\bruf|anruf|hotline|telef|t[eé]l[eé]f|atend|zentrale|センター|相談|窓口|お問/i;

/** Dates, date-times and year spans: taken out of a run before its digits are counted. */
export const DATES =
  /(?:19|20)\d\d ?[-–—~/.] ?(?:(?:19|20)\d\d(?!\d)|\d{1,2} ?[-/.] ?\d{1,2}(?!\d))|(?:^|(?<!\d))\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d(?!\d)|(?:^|(?<!\d))(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])(?!\d)/g;

/** Shapes of codes that stand by themselves on Chinese pages. */
export const CHINESE_CODE =
  /^(?:95\d{3,6}|96\d{3,4}|10[01]\d\d|1008611|10086999|1010\d{4}|11[18]\d\d|11[68]114|12[13]\d\d)$/;
/** Shapes of codes elsewhere: three to six digits, never a year of this age. */
export const SHORT_CODE =
  /^(?!(?:19[4-9]|20[0-4])\d$)(?:0\d\d|1\d{2,5}|2\d\d|2\d{4}|3\d{3,4}|[4-9]\d{2,3})$/;
