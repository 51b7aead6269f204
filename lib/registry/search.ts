import { HAN } from './compiled';
import { fillTemplate } from './display-template';
import { countEdits } from './edit-distance';
import { squeeze } from './search-index';
import type { SearchEntry, SearchIndex, SearchKey } from './search-index';
import type { SearchHit } from './types';

const KIND_SCORE: Readonly<Record<SearchKey['kind'], number>> = {
  name: 1,
  alias: 0.95,
  slug: 0.9,
  number: 0.9,
  pinyin: 0.88,
  initials: 0.84,
};
const PREFIX = 0.85;
const INSIDE = 0.6;
const TYPO = 0.55;
const LONGEST_QUERY = 80;

/** Best first; a brand appears once, with the key that fitted best. */
export function searchBrands(query: string, limit: number, index: SearchIndex): SearchHit[] {
  const wanted = squeeze(index.folder.fold(query.slice(0, LONGEST_QUERY)));
  if (wanted === '') return [];
  const digits = wanted.replace(/\D/g, '');
  const isNumber = digits.length >= 3 && /^[\d+*#]+$/.test(wanted);
  const parts = [index.names()];
  if (isNumber) parts.push(index.numbers());
  else if (!HAN.test(wanted)) parts.push(index.spellings());
  const hits = collectHits(parts, (key) => scorePart(key, key.kind === 'number' ? digits : wanted));
  const mayBeTypo = hits.length === 0 && !isNumber && wanted.length >= 4;
  const found = mayBeTypo ? collectHits(parts, (key) => scoreTypo(key, wanted)) : hits;
  return found.sort((a, b) => b.score - a.score || (a.slug < b.slug ? -1 : 1)).slice(0, limit);
}

function collectHits(
  parts: readonly (readonly SearchEntry[])[],
  score: (key: SearchKey) => number,
): SearchHit[] {
  const hits = new Map<string, SearchHit>();
  for (const entries of parts) {
    for (const { slug, keys, weight } of entries) {
      let best = 0;
      let fitting: SearchKey | undefined;
      for (const key of keys) {
        const value = score(key);
        if (value > best) {
          best = value;
          fitting = key;
        }
      }
      const total = Math.min(1, best * 0.97 + weight);
      if (fitting && total > (hits.get(slug)?.score ?? 0)) {
        hits.set(slug, { slug, score: total, matched: showKey(fitting) });
      }
    }
  }
  return [...hits.values()];
}

function showKey({ shown, template }: SearchKey): string {
  return template === undefined ? shown : fillTemplate(template, shown);
}

function scorePart(key: SearchKey, wanted: string): number {
  const base = KIND_SCORE[key.kind];
  if (key.text === wanted) return base;
  const share = wanted.length / key.text.length;
  if (key.text.startsWith(wanted)) return base * (PREFIX + 0.1 * share);
  // Inside a spelling or a row of initials a few letters mean nothing.
  const mayStandInside = key.kind === 'name' || key.kind === 'alias' || key.kind === 'number';
  if (!mayStandInside || wanted.length < 2 || !key.text.includes(wanted)) return 0;
  return base * (INSIDE + 0.1 * share);
}

/** One slip in a word of 4 to 7 letters, two in a longer one; the beginning of a long name is enough. */
function scoreTypo(key: SearchKey, wanted: string): number {
  if (key.kind === 'number' || key.kind === 'initials') return 0;
  const { text } = key;
  // A slip in both of the first two letters is rare, and this spares most comparisons.
  if (text[0] !== wanted[0] && text[1] !== wanted[1] && text[0] !== wanted[1]) return 0;
  const allowed = wanted.length < 8 ? 1 : 2;
  if (text.length < wanted.length - allowed) return 0;
  const compared = text.length > wanted.length + allowed ? text.slice(0, wanted.length) : text;
  const edits = countEdits(wanted, compared, allowed);
  if (edits > allowed) return 0;
  const whole = compared === text ? 0.1 : 0;
  return KIND_SCORE[key.kind] * (TYPO + whole - edits * 0.05);
}
