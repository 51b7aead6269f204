/**
 * Shapes and surroundings of short codes, dates, words of telephones. Each expression is made where it
 * is used: a page without a run pays for none of them (up to 0.3 ms each in a fresh script).
 */

/** Words that make a short run a telephone number; without the flag `i` the expression is made in 0.6 of the time. */
export const hasPhoneWord = (text: string): boolean =>
  /[电電]话|電話|热线|熱線|客服|[拨撥]|致[电電]|打 ?\d|[专專][线線]|短号|来电|报修|售后|号码|咨询|投诉|举报|[报報]警|火警|急救|call(?!y)|dial|phone|\btel\b|t[eé]l\.|hotline|enquir|\brang\b|number|help|support|service|contact|toll|forward|text|\bring\b|\btty\b|relay|llam|chiam|ligu|marque|compos|disque|notruf|appel|\bruf|telef|atend|zentrale|emerg|urgen|urg[eê]n|assist|asist|\bsms|r[eé]clam|infolin|out of h|numer(?!ous)|전화|번호|신고|경찰|상담|고객|\binfo|センター|局番|相談|窓口|お問|हेल्प|नंबर|फ़ोन|फोन|कॉल|संपर्क|शिकायत/.test(
    text.toLowerCase(),
  );

/** Dates, date-times and year spans: taken out of a run before its digits are counted. */
export const dropDates = (run: string): string =>
  run.replace(
    /(?:19|20)\d\d ?[-–—~/.] ?(?:(?:19|20)\d\d(?!\d)|\d{1,2} ?[-/.] ?\d{1,2}(?!\d))|(?<!\d)\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d(?!\d)|(?<!\d)(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])(?!\d)/g,
    ' ',
  );

/** Shapes of codes that stand by themselves on Chinese pages. */
export const isChineseCode = (text: string): boolean =>
  /^(?:95\d{3,6}|96\d{3,4}|10[01]\d\d|1008611|10086999|1010\d{4}|11[18]\d\d|11[68]114|12[13]\d\d)$/.test(
    text,
  );
/** Australia's 13 67 89 and 131 538 stand by themselves in their own grouping. */
export const isGroupedCode = (text: string): boolean => /^13(?:\d \d{3}| \d\d \d\d)$/.test(text);
/** Years of this age: a code only right behind the word that says to dial it. */
export const isYear = (text: string): boolean => /^(?:19[4-9]|20[0-4])\d$/.test(text);
export const endsWithDialling = (text: string): boolean =>
  /(?:call|dial|helpline|hotline|text|[拨撥]|हेल्पलाइन|शिकायत|नंबर|कॉल)\W{0,3}$/i.test(text);
/** A code with its article: `Le 32…`, `O 13…`, `al 01…`. */
export const endsWithArticle = (text: string): boolean =>
  /(?:^|[^\p{L}\d/])(?:le|au|du|o|ao|pelo|do|el|al|del|il|lo) $/iu.test(text);
/** Taiwan's own codes, which end a line: 報修 19…. */
export const isTaiwanCode = (text: string): boolean => /^(?:19[0-3]\d|16\d)$/.test(text);
/** `UIDAI: `, `INSS – `, `台電：`: a label's end right before a code. */
export const endsWithLabel = (text: string): boolean =>
  /[\p{L}\p{M})）] ?(?:[:：]| [-–—]) ?$/u.test(text);
/** Initials right before a code that ends a short block: IRCTC 139. */
export const endsWithInitials = (text: string): boolean =>
  /(?:^|[^A-Za-z])[A-Z]{3,8},? ?\(?$/.test(text);
/** A name right before a code of four digits or more that ends a short block: Air France 3654. */
export const endsWithName = (text: string): boolean =>
  /(?:^|[ (])[A-Z](?:\p{L}{2,20}|\d) $/u.test(text);
/** 電費找台電 1911。: a clause that ends with a code; bare counts (阅读 1234) end none. */
export const beginsWithClauseEnd = (text: string): boolean => /^[。；)）]/.test(text);
/** Behind a code tied to a small letter, as in the cells of a row read as one text: `Air France3654Foo`. */
export const beginsWithCell = (text: string): boolean => /^[A-Z]/.test(text);
/** At the row's end the word must be a name: `Air France3654`, not `indy100`, `@user1188`. */
export const beginsWithRowEnd = (text: string): boolean => /^(?:$|\n)/.test(text);
export const endsWithCellName = (text: string): boolean =>
  /(?:^|\s)[A-ZÀ-Þ][A-Za-zÀ-ÿ]{1,20}$/.test(text);
/** Years that codes are, too: those of organisations in India, which are older than most pages speak of. */
export const isOldYear = (text: string): boolean => /^19[4-6]/.test(text);
/** `139 (IRCTC)`, `135 – INSS`: a name behind a code that begins its block. */
export const beginsWithName = (text: string): boolean => /^ ?(?:\(|[-–—:] ?)[A-Z]/.test(text);
/** What may follow such a code: no unit, no count, no range. */
export const beginsWithCodeEnd = (text: string): boolean =>
  /^ ?(?:$|[\n,;，；、。)）/|(（]|\.(?:\s|$))/.test(text);
/** Shapes of codes elsewhere: three to six digits. */
export const isShortCode = (text: string): boolean =>
  /^(?:0\d\d|1\d{2,5}|2\d\d|2\d{4}|3\d{3,4}|[4-9]\d{2,3})$/.test(text);
