import rules from '../../data/registry/name-rules.json';
import { HAN, PUBLIC_BODY } from './compiled';
import type { CompiledBrand } from './compiled';
import type { TextFolder } from './fold-text';

/** One name as the text matcher looks for it. */
export interface NamePattern {
  readonly folded: string;
  /** As on record: its capitals say whether a writing in lower case counts. */
  readonly written: string;
  readonly slugs: readonly string[];
  readonly ambiguous: boolean;
}

/** Patterns by their first two characters, longest first. */
export type NameIndex = ReadonlyMap<number, readonly NamePattern[]>;

interface Draft {
  readonly folded: string;
  readonly written: string;
  /** All sure, or, where nobody has the name for sure, all unsure. */
  slugs: string[];
  ambiguous: boolean;
}
type Drafts = Map<string, Draft>;

/** Names of fewer letters are ordinary words or initials of much else. */
const SHORT_LATIN = 2;
/** `bankofamerica`, from this length on. */
const JOINED_LATIN = 8;

export function buildNameIndex(brands: readonly CompiledBrand[], folder: TextFolder): NameIndex {
  const drafts: Drafts = new Map();
  const named = brands.filter(isNamed);
  for (const brand of named) addNames(brand, drafts, folder);
  for (const brand of named) addStrippedNames(brand, drafts, folder);
  addJoinedNames(drafts);
  dropServiceNames(drafts);
  return groupPatterns(drafts);
}

/** A public body known by a general description (价格举报) names nobody in a text. */
function isNamed(brand: CompiledBrand): boolean {
  return brand[9] !== PUBLIC_BODY || brand[3].length + brand[4].length > 0;
}

function addNames(brand: CompiledBrand, drafts: Drafts, folder: TextFolder): void {
  const [slug, zh, en, aliases, guarded] = brand;
  const add = (name: string, isAmbiguous: boolean) => {
    addName(name, slug, isAmbiguous, drafts, folder);
  };
  if (zh) add(zh, guarded.includes(zh));
  const isPublic = brand[9] === PUBLIC_BODY;
  for (const name of splitNames(en)) add(name, isPublic || guarded.includes(name));
  for (const name of aliases) add(name, guarded.includes(name));
  for (const name of guarded) add(name, true);
}

/** `DBS / POSB` are two names. */
function splitNames(en: string): string[] {
  return en.includes(' / ') ? en.split(' / ') : [en];
}

function addName(
  written: string,
  slug: string,
  isAmbiguous: boolean,
  drafts: Drafts,
  folder: TextFolder,
): void {
  const folded = folder.fold(written);
  if (folded.length < 2) return;
  const ambiguous = isAmbiguous || isShortLatin(folded);
  const draft = drafts.get(folded);
  if (!draft) {
    drafts.set(folded, { folded, written, slugs: [slug], ambiguous });
  } else if (draft.ambiguous && !ambiguous) {
    draft.slugs = [slug];
    draft.ambiguous = false;
  } else if (draft.ambiguous === ambiguous && !draft.slugs.includes(slug)) {
    draft.slugs.push(slug);
  }
}

/** `Norton (Gen Digital)` is also Norton, unless that is another brand's name. */
function addStrippedNames(brand: CompiledBrand, drafts: Drafts, folder: TextFolder): void {
  const [slug, , en, , guarded] = brand;
  if (!en.includes('(')) return;
  for (const part of splitNames(en)) {
    if (!part.includes('(')) continue;
    const stripped = part.replace(/\s*\(.*?\)\s*/g, ' ').trim();
    if (drafts.has(folder.fold(stripped))) continue;
    addName(stripped, slug, guarded.includes(stripped), drafts, folder);
  }
}

function addJoinedNames(drafts: Drafts): void {
  // A joined name added on the way has no blank and is passed over when its turn comes.
  for (const [folded, draft] of drafts) {
    if (folded.length <= JOINED_LATIN || draft.ambiguous || !folded.includes(' ')) continue;
    const joined = folded.replaceAll(' ', '');
    if (joined.length < JOINED_LATIN || HAN.test(folded) || drafts.has(joined)) continue;
    drafts.set(joined, { ...draft, folded: joined, written: joined });
  }
}

/** 京东客服 is 京东 and a service word; the words beside a name are for the reader of claims. */
function dropServiceNames(drafts: Drafts): void {
  const lasts = new Set(rules.serviceEndings.map((text) => text.at(-1)));
  for (const folded of drafts.keys()) {
    if (!lasts.has(folded[folded.length - 1])) continue;
    const ending = rules.serviceEndings.find((text) => folded.endsWith(text));
    if (ending && drafts.has(folded.slice(0, -ending.length))) drafts.delete(folded);
  }
}

function isShortLatin(folded: string): boolean {
  return folded.length <= SHORT_LATIN && /^[a-z0-9&]+$/.test(folded);
}

function groupPatterns(drafts: Drafts): NameIndex {
  const index = new Map<number, Draft[]>();
  for (const draft of drafts.values()) {
    const key = keyAt(draft.folded, 0);
    const group = index.get(key);
    if (group) group.push(draft);
    else index.set(key, [draft]);
  }
  for (const group of index.values()) {
    if (group.length > 1) group.sort((a, b) => b.folded.length - a.folded.length);
  }
  return index;
}

/**
 * The two characters at a place as one small integer. Two pairs may share one:
 * a caller compares the text anyway, and small integers are the fast map keys.
 */
export function keyAt(text: string, start: number): number {
  return ((text.charCodeAt(start) & 0x7fff) << 15) | (text.charCodeAt(start + 1) & 0x7fff);
}
