/**
 * Asked last, of a run that would pass: few come so far, so the expressions are made where they are
 * used and cost a page without a run nothing. Only what nobody would write a number like may be named
 * here: whoever wants his number read by people must not find a way around.
 */

/** How far before a run what it counts is looked for. */
const NEAR = 32;

/** Fewer than seven digits that surely are a count, a year, a reference. `run` ends with a digit. */
export function isCount(text: string, run: string, start: number): boolean {
  const end = start + run.length;
  const before = text.slice(Math.max(0, start - NEAR), start);
  const behind = text.slice(end, end + NEAR);
  if (isDialled(before)) return false;
  if (isFootnote(before, behind) || isAscending(run) || isYearWithNote(run)) return true;
  // `9/11`, `24/7`, `2/2015`.
  if (/^\d\d?\/(?:\d\d?|(?:19|20)\d\d)$/.test(run)) return true;
  if (run.length > 4) return false;
  if (isPartOfAmount(before, run, behind)) return true;
  // `888` of `888,206,6595`
  if (/^,\d/.test(behind)) return false;
  return isCountBefore(before, run) || isCountBehind(behind) || isHandle(before, behind);
}

/** The same for seven digits and more. */
export function isSomethingElse(text: string, run: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start);
  return (
    isBook(before, run) ||
    isDate(before, run, text[start + run.length]) ||
    (run.includes('.') && isDecimal(before, run)) ||
    // `10^5 * 300 = 30` of `…30,000,000`
    (run.includes('^') && / = \d{1,3}$/.test(run) && text.startsWith(',000', start + run.length)) ||
    // `mm_26632169_2503481`
    (before.endsWith('_') && /^\d{7,9}(?:_\d{7,9}){1,3}$/.test(run)) ||
    isYearWithNote(run) ||
    isAscending(run)
  );
}

/** `in 1874`, `nearly 100`, `USD 300`, `33 (5): 412`; not `over 115` of a German, nor `all about 112`. */
export function isCountBefore(before: string, run: string): boolean {
  if (
    /(?:^|[^a-zà-ÿ])(?:since|until|nearly|almost|roughly|between(?: \d{1,4} and)?|early|late|(?:more|less|fewer|greater) than|at least|value|page|chapter|errors?|HTTP|seit|rund|mehr als|depuis|environ|plus de|desde|unos|más de|mais de|oltre|Rs\.?|INR|USD|EUR|GBP|RFC|\d \(\d[\d/–-]{0,6}\):)\s?$|[a-z0-9]\.(?:com|net|org|io|dev):$/i.test(
      before,
    )
  )
    return true;
  if (/^1[5-8]\d\d$/.test(run)) return /(?:^|\s)(?:in|an|en|em|nel)\s$/i.test(before);
  return /^(?:[1-9]\d|[2-9]\d\d)0$/.test(run) && /(?:^|\s)(?:about|around|over)\s$/i.test(before);
}

/** The word that says to dial, at most two words before. */
function isDialled(before: string): boolean {
  return /(?:^|[^a-zà-ÿ])(?:call|dial|ring|rang|phone|text|sms|hotline|helpline|llam|chiam|lig[au]|appel|compos|mar[cq]u?|disqu|ruf|wähl)[a-zà-ÿ]{0,4}(?:\s[a-zà-ÿ]{1,8}){0,2}[\s:]{1,2}$/i.test(
    before,
  );
}

/** `1900s`, `100+`, `100 ms`, `888px`, `146&lt;`, `250 pages`, the rest of `540ba8f317e6`. */
function isCountBehind(behind: string): boolean {
  return /^(?:(?:s|p|px|th|\+|&[lg]t|\s?(?:ms|km|kg|mm|cm|MB|GB|fps)|\s(?:people|users|years|days|minutes|pages|times|million|Jahren?|Personen|ans|años|personas|anos|pessoas|anni|persone))(?![A-Za-zÀ-ÿ\d])|[a-f]{1,3}\d[a-f])/.test(
    behind,
  );
}

/** `elmo666,`: a person's name in small letters, tied to digits. */
function isHandle(before: string, behind: string): boolean {
  return (
    /^[,.:)]/.test(behind) &&
    /(?:^|[^A-Za-z])(?!call|dial|tel|phone|text|sms)[a-z]{1,20}$/.test(before)
  );
}

/** `242` and `048` of `4,242,048`, `100` of `100,000`; `888,206,6595` is none. */
function isPartOfAmount(before: string, run: string, behind: string): boolean {
  const isFirst = behind.startsWith(',000');
  if (!isFirst && !(run.length === 3 && before.endsWith(','))) return false;
  return (
    /^(?:,\d{3}){0,2}(?!,?\d)/.test(behind) &&
    (isFirst || /(?:^|[^\d,])[1-9]\d{0,2}(?:,\d{3}){0,2},$/.test(before))
  );
}

/** `ISBN 978-0-521-53927-7`, `ISSN 0341-7790`, `doi:10.1145/3366423`, `Bug 1676296`: in their own shapes alone. */
function isBook(before: string, run: string): boolean {
  return (
    /\b(?:(?:IS[BS]N|DOI|doi|PMC|PMID)[-\s:]{0,2}(?:1[03][: ]{1,2})?|[Bb]ug\s#?)$/.test(before) &&
    /^(?:97[89].{10,14}|10\.\S+|\d{4}-\d{3,4}|\d{5,8}|\d-\d{2,7}-\d{2,6}(?:-\d)?)$/.test(run)
  );
}

/** `9/11/13 10` before `:00`; `2015 12.30` and `2016651` behind `26 Aug `. Jan alone may be a person. */
function isDate(before: string, run: string, next: string | undefined): boolean {
  if (next === ':') return /^[0-3]?\d([-/.])[0-3]?\d\1\d\d(?:\d\d)? [0-2]?\d$/.test(run);
  if (!/^(?:19|20)\d\d(?:[- –]{1,3}(?!1[38]00)[0-2]?\d[.h]?[0-5]\d|\d{1,3})$/.test(run))
    return false;
  const month =
    /(?:\d\.?\s(?:de )?|^|[^a-zà-ÿ])(?:(?:jan|f[eé][bv]|a[pbv]r|ju[nl]|juil|a[ugo]{2}|sept?|set|o[ckut]t|nov|d[eéi][cz])(?:[a-zà-ÿ]{0,4}(?:[relyo]|st|il))?|enero|mar(?:ch|s|zo|ço)?|märz|ma[iy]o?|juin|août)\.?(?:\s\d\d?(?:st|nd|rd|th)?)?,?(?: de)?\s$/i.exec(
      before,
    );
  return month !== null && /\d/.test(month[0]);
}

/** `35.681.468` (a first group of three is an area code somewhere), the second of `33.5925, 130.3975`. */
function isDecimal(before: string, run: string): boolean {
  return (
    /^[1-9]\d?\.\d{3}\.\d{3}$/.test(run) ||
    (/^\d{1,3}\.\d{4,6}$/.test(run) && /(?:^|[^\d.])\d\d?\.\d{4,8}, ?-?$/.test(before))
  );
}

/** `Emergency,[119]`: a note's number touches the word it is for. */
function isFootnote(before: string, behind: string): boolean {
  return behind.startsWith(']') && /[a-z.,)\]"”]\[$/.test(before);
}

/** `1876.[122`, `(2001) [1994]`. */
function isYearWithNote(run: string): boolean {
  return (
    run.includes('[') &&
    /^(?:1\d|20)\d\d(?:\.?\[\d{1,3}(?:\]\[\d{1,3})?|\) \[(?:1\d|20)\d\d)$/.test(run)
  );
}

/** `[30][31][32]`, `1 2 3 4 5 6 7`: notes and the pages of a list. `901 902 903` may be a number. */
function isAscending(run: string): boolean {
  if (!run.startsWith('1 ') && !run.includes('][')) return false;
  const groups = run.split(/[^0-9]+/);
  const first = Number(groups[0]);
  return groups.every((group, at) => Number(group) === first + at);
}
