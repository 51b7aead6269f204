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
  written: string;
  sure: string[];
  unsure: string[];
}

/** Names of fewer letters are ordinary words or initials of much else. */
const SHORT_LATIN = 2;
/** `bankofamerica`, from this length on. */
const JOINED_LATIN = 8;

export function buildNameIndex(brands: readonly CompiledBrand[], folder: TextFolder): NameIndex {
  const drafts = new Map<string, Draft>();
  const add = (written: string, slug: string, ambiguous: boolean) => {
    const folded = folder.fold(written).trim();
    if (folded.length < 2) return;
    const draft = drafts.get(folded) ?? { written, sure: [], unsure: [] };
    const slugs = ambiguous || isShortLatin(folded) ? draft.unsure : draft.sure;
    if (!slugs.includes(slug)) slugs.push(slug);
    drafts.set(folded, draft);
  };
  for (const brand of brands) addNames(brand, add);
  for (const brand of brands) addStrippedNames(brand, drafts, folder, add);
  addJoinedNames(drafts);
  dropServiceNames(drafts);
  return groupPatterns(drafts);
}

type Add = (written: string, slug: string, ambiguous: boolean) => void;

/** A public body known by a general description (价格举报) names nobody in a text. */
function isNamed(brand: CompiledBrand): boolean {
  return brand[9] !== PUBLIC_BODY || brand[3].length + brand[4].length > 0;
}

function addNames(brand: CompiledBrand, add: Add): void {
  if (!isNamed(brand)) return;
  const [slug, zh, en, aliases, ambiguousAliases] = brand;
  const guarded = new Set(ambiguousAliases);
  const isPublic = brand[9] === PUBLIC_BODY;
  for (const name of [zh || '', ...en.split(' / '), ...aliases]) {
    add(name, slug, guarded.has(name) || (isPublic && name === en));
  }
  for (const name of ambiguousAliases) add(name, slug, true);
}

/** `Norton (Gen Digital)` is also Norton, unless that is another brand's name. */
function addStrippedNames(
  brand: CompiledBrand,
  drafts: ReadonlyMap<string, Draft>,
  folder: TextFolder,
  add: Add,
): void {
  if (!isNamed(brand)) return;
  const [slug, , en, , ambiguousAliases] = brand;
  for (const part of en.split(' / ')) {
    const stripped = part.replace(/\s*\(.*?\)\s*/g, ' ').trim();
    if (stripped === part || drafts.has(folder.fold(stripped))) continue;
    add(stripped, slug, ambiguousAliases.includes(stripped));
  }
}

function addJoinedNames(drafts: Map<string, Draft>): void {
  // A joined name added on the way has no blank and is passed over when its turn comes.
  for (const [folded, draft] of drafts) {
    const joined = folded.replaceAll(' ', '');
    if (joined === folded || joined.length < JOINED_LATIN) continue;
    if (HAN.test(folded) || draft.sure.length === 0 || drafts.has(joined)) continue;
    drafts.set(joined, { ...draft, written: joined });
  }
}

/** 京东客服 is 京东 and a service word; the words beside a name are for the reader of claims. */
function dropServiceNames(drafts: Map<string, Draft>): void {
  for (const folded of drafts.keys()) {
    const ending = rules.serviceEndings.find((text) => folded.endsWith(text));
    if (ending && drafts.has(folded.slice(0, -ending.length))) drafts.delete(folded);
  }
}

function isShortLatin(folded: string): boolean {
  return folded.length <= SHORT_LATIN && /^[a-z0-9&]+$/.test(folded);
}

function groupPatterns(drafts: ReadonlyMap<string, Draft>): NameIndex {
  const index = new Map<number, NamePattern[]>();
  for (const [folded, { written, sure, unsure }] of drafts) {
    const pattern: NamePattern = {
      folded,
      written,
      slugs: sure.length > 0 ? sure : unsure,
      ambiguous: sure.length === 0,
    };
    const key = keyAt(folded, 0);
    const group = index.get(key);
    if (group) group.push(pattern);
    else index.set(key, [pattern]);
  }
  for (const group of index.values()) group.sort((a, b) => b.folded.length - a.folded.length);
  return index;
}

/** The two characters at a place as one number. */
export function keyAt(text: string, start: number): number {
  return text.charCodeAt(start) * 0x10000 + text.charCodeAt(start + 1);
}
