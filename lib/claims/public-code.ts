import type { Span, TextWindow } from '../candidates/types';
import type { Registry } from '../registry/types';
import { PUBLIC, PUBLIC_BEHIND } from './code-words';
import { countWords } from './text-gaps';

const REACH = 32;
/** Words between `forward` and the code: `forward it to 7726`. */
const MOST_WORDS = 2;
/** Regions that are the page's own: what it speaks of, and the user's. */
const OWN_REGIONS = 2;
/** A row or line this short is one entry of a list. */
const SHORT_ENTRY = 40;
const LEAST_LABELLED = 4;
const YEAR = /^(?:19|20)\d\d$/;

/** True where a public line's code of the page's own region stands beside a word for it: 警察 #9110. */
export function isPublicCode(
  canonical: string,
  { start, end }: Span,
  window: TextWindow,
  registry: Registry,
  regions: readonly string[],
): boolean {
  const [region = '', digits = ''] = canonical.split(':');
  if (!regions.slice(0, OWN_REGIONS).includes(region)) return false;
  if (!isPublicLine(canonical, registry)) return false;
  const { text, lead, table } = window;
  if (isNextPublic(region, text, start, end, registry)) return true;
  if (PUBLIC_BEHIND.test(text.slice(end, end + REACH))) return true;
  const code = digits.replace('#', '');
  const gap = readGap(text.slice(Math.max(0, start - REACH), start).replace(/[#＃]$/, ''));
  if (gap !== undefined) {
    const isTied = gap.trim().length <= 1;
    return isTied || (code.length > 3 && !YEAR.test(code) && countWords(gap) <= MOST_WORDS);
  }
  if (code.length < LEAST_LABELLED || YEAR.test(code)) return false;
  const isEntry = text.trim().length < SHORT_ENTRY;
  return isEntry && [lead, table?.row].some((label) => label && label.search(PUBLIC) >= 0);
}

function isPublicLine(canonical: string, registry: Registry): boolean {
  return registry
    .owners(canonical)
    .some(
      ({ slug, line }) =>
        line.status === 'active' && (line.publicLine || registry.brand(slug)?.publicBody),
    );
}

/** `017 (Nimbus) o 06…`: one more of a row of public lines, and nothing but its name before it. */
function isNextPublic(
  region: string,
  text: string,
  start: number,
  end: number,
  registry: Registry,
): boolean {
  if (!CLOSES.test(text.slice(end, end + 3))) return false;
  const found = PUBLIC_BEFORE.exec(text.slice(Math.max(0, start - REACH), start));
  if (!found || countWords(found[2] ?? '') > MOST_WORDS) return false;
  return isPublicLine(`${region}:${found[1]}`, registry);
}

const CLOSES = /^\s?(?:$|[\n,;；，。、.)）])/;
const PUBLIC_BEFORE =
  /(?<![\d-])(\d{3,5})((?:\s?[(（][^()（）\d]{1,16}[)）])?[^\d.。!！?？\n]{1,12})$/;

/** What stands between the last such word and the code, in the same clause. */
function readGap(before: string): string | undefined {
  const clause = before.split(/[\d.。!！?？;；\n]/).at(-1) ?? '';
  const last = [...clause.matchAll(PUBLIC)].at(-1);
  return last && clause.slice(last.index + last[0].length);
}
