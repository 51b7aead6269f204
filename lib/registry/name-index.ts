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

/** A name on record, before anyone has met its first character in a text. */
interface RawName {
  readonly written: string;
  readonly slug: string;
  readonly ambiguous: boolean;
  /** `Norton` out of `Norton (Gen Digital)`: counts only where nobody else has the name. */
  readonly stripped: boolean;
}

interface Draft {
  readonly folded: string;
  readonly written: string;
  readonly slugs: string[];
  ambiguous: boolean;
}
type Drafts = Map<string, Draft>;
/** Patterns by their second character, longest first. */
type Bucket = ReadonlyMap<number, readonly NamePattern[]>;

const neverAlone = new Set(rules.neverAlone);

/** Names of fewer letters are ordinary words or initials of much else. */
const SHORT_LATIN = 2;
/** `bankofamerica`, from this length on. */
const JOINED_LATIN = 8;

/**
 * Names by their first two characters. Only the first is looked at when the
 * registry loads; the names under it are prepared when a text has it.
 */
export class NameIndex {
  /** Place in the lists below by first character; 0 where no name begins with it. */
  private readonly places = new Uint16Array(0x10000);
  private readonly waiting: RawName[][] = [[]];
  private readonly ready: (Bucket | undefined)[] = [];

  constructor(
    brands: readonly CompiledBrand[],
    private readonly folder: TextFolder,
  ) {
    for (const brand of brands) if (isNamed(brand)) this.addBrand(brand);
  }

  /** Patterns that begin with the two folded characters at a place, longest first. */
  startingAt(folded: string, at: number): readonly NamePattern[] | undefined {
    const place = this.places[folded.charCodeAt(at)] ?? 0;
    if (place === 0) return undefined;
    const bucket = (this.ready[place] ??= buildBucket(this.waiting[place] ?? [], this.folder));
    return bucket.get(folded.charCodeAt(at + 1));
  }

  private addBrand(brand: CompiledBrand): void {
    const [slug, zh, en, aliases, guarded] = brand;
    if (zh) this.add(zh, slug, guarded.includes(zh), false);
    const isPublic = brand[9] === PUBLIC_BODY;
    for (const name of splitNames(en)) {
      this.add(name, slug, isPublic || guarded.includes(name), false);
      if (!name.includes('(')) continue;
      const stripped = name.replace(/\s*\(.*?\)\s*/g, ' ').trim();
      this.add(stripped, slug, guarded.includes(stripped), true);
    }
    for (const name of aliases) this.add(name, slug, guarded.includes(name), false);
    for (const name of guarded) this.add(name, slug, true, false);
  }

  private add(written: string, slug: string, ambiguous: boolean, stripped: boolean): void {
    if (written.length < 2) return;
    const first = this.folder.foldCode(written.charCodeAt(0));
    const name = { written, slug, ambiguous, stripped };
    const place = this.places[first];
    if (place) this.waiting[place]?.push(name);
    else this.places[first] = this.waiting.push([name]) - 1;
  }
}

/** A public body known by a general description (价格举报) names nobody in a text. */
function isNamed(brand: CompiledBrand): boolean {
  return brand[9] !== PUBLIC_BODY || brand[3].length + brand[4].length > 0;
}

/** `DBS / POSB` are two names. */
function splitNames(en: string): string[] {
  return en.includes(' / ') ? en.split(' / ') : [en];
}

function buildBucket(names: readonly RawName[], folder: TextFolder): Bucket {
  const drafts: Drafts = new Map();
  for (const name of names) if (!name.stripped) addDraft(name, drafts, folder);
  const full = new Set(drafts.keys());
  for (const name of names) {
    if (name.stripped && !full.has(folder.fold(name.written))) addDraft(name, drafts, folder);
  }
  addJoinedNames(drafts);
  dropServiceNames(drafts);
  for (const [folded, { ambiguous }] of drafts) {
    // Ring our helpline, Free support line: no brand even with a service word beside it.
    if (ambiguous && neverAlone.has(folded)) drafts.delete(folded);
  }
  return groupPatterns(drafts);
}

function addDraft(name: RawName, drafts: Drafts, folder: TextFolder): void {
  const { written, slug } = name;
  const folded = folder.fold(written);
  const ambiguous = name.ambiguous || isShortLatin(folded);
  const draft = drafts.get(folded);
  if (!draft) {
    drafts.set(folded, { folded, written, slugs: [slug], ambiguous });
  } else {
    // Who has the name for sure comes first; one sure owner makes the name sure.
    if (!draft.slugs.includes(slug)) {
      if (ambiguous) draft.slugs.push(slug);
      else draft.slugs.unshift(slug);
    }
    draft.ambiguous &&= ambiguous;
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
  for (const folded of drafts.keys()) {
    const ending = rules.serviceEndings.find((text) => folded.endsWith(text));
    if (ending && drafts.has(folded.slice(0, -ending.length))) drafts.delete(folded);
  }
}

function isShortLatin(folded: string): boolean {
  return folded.length <= SHORT_LATIN && /^[a-z0-9&]+$/.test(folded);
}

function groupPatterns(drafts: Drafts): Bucket {
  const bucket = new Map<number, Draft[]>();
  for (const draft of drafts.values()) {
    const second = draft.folded.charCodeAt(1);
    const group = bucket.get(second);
    if (group) group.push(draft);
    else bucket.set(second, [draft]);
  }
  for (const group of bucket.values()) group.sort((a, b) => b.folded.length - a.folded.length);
  return bucket;
}
