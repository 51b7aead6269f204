/** Records of data/ as the program sees them. data/schema holds the same as JSON Schema. */

export type Confidence = 'high' | 'medium' | 'low';
export type LineStatus = 'active' | 'retired';

export type LinePurpose =
  | 'general'
  | 'support'
  | 'sales'
  | 'after-sales'
  | 'complaint'
  | 'fraud'
  | 'card'
  | 'membership'
  | 'business'
  | 'overseas'
  | 'accessibility'
  | 'statement' // printed on card statements: real, not support
  | 'switchboard' // head office: real, not support
  | 'privacy'
  | 'text' // SMS or chat number
  | 'report' // public or reporting line
  | 'other';

export interface LocalText {
  readonly zh?: string;
  readonly en?: string;
}

export interface Hours {
  /** As the source states them. */
  readonly text: LocalText;
  /** IANA zone. */
  readonly zone?: string;
  /** Weekly spans, `days` 1 = Monday … 7 = Sunday, local `HH:MM`; `24:00` closes at midnight. */
  readonly open?: readonly { days: readonly number[]; from: string; to: string }[];
  /** The text says more than the spans: it is shown in their place. */
  readonly partial?: boolean;
}

export interface Line {
  /** Canonical number. */
  readonly number: string;
  /** As the source prints it. */
  readonly display: string;
  readonly region: string;
  readonly purpose: LinePurpose;
  /** What the line is for, in the source's words. */
  readonly label?: LocalText;
  readonly hours?: Hours;
  readonly keys?: readonly { key: string; does: LocalText }[];
  readonly human?: LocalText;
  readonly note?: LocalText;
  readonly sources: readonly string[];
  /** ISO date of the last confirmation by a source. */
  readonly checked: string;
  readonly confidence: Confidence;
  readonly status: LineStatus;
  /** A national or city line of a public service (12306, 95598) that a brand owns. */
  readonly publicLine?: boolean;
}

export type ChannelKind =
  | 'website'
  | 'app'
  | 'chat'
  | 'social'
  | 'store'
  | 'mail'
  | 'text'
  | 'delivery'
  | 'install'
  | 'robot';

export interface Channel {
  readonly kind: ChannelKind;
  readonly name: LocalText;
  readonly url?: string;
  readonly hours?: Hours;
  readonly human?: LocalText;
  readonly solves?: LocalText;
  readonly limits?: LocalText;
  readonly note?: LocalText;
  readonly sources: readonly string[];
  readonly checked: string;
}

/** Longer guidance a company's card may hold; gome.md has all of it. */
export interface Guide {
  readonly section:
    | 'scope'
    | 'backup'
    | 'human'
    | 'install-repair'
    | 'delivery'
    | 'complaints'
    | 'escalation'
    | 'prepare'
    | 'busy-days'
    | 'safety'
    | 'freshness'
    | 'overview';
  readonly items: readonly LocalText[];
  readonly sources: readonly string[];
  readonly checked: string;
}

export interface Domain {
  readonly host: string;
  readonly role: 'own' | 'search' | 'user-content';
  readonly paths?: readonly string[];
}

export interface Coverage {
  /** ISO region or `*`. */
  readonly region: string;
  readonly scope: 'all' | 'national';
  readonly state: 'complete' | 'partial' | 'none';
  readonly confidence: Confidence;
  readonly checked: string;
  readonly sources: readonly string[];
}

export interface Brand {
  readonly slug: string;
  readonly names: { readonly zh?: string; readonly en: string };
  readonly aliases: readonly string[];
  /** Names that are ordinary words too; need a service word beside them. */
  readonly ambiguousAliases: readonly string[];
  /** Words people search by that name no brand in a text: 社保局, 火车票. */
  readonly searchTerms?: readonly string[];
  readonly group?: string;
  readonly category: string;
  readonly domains: readonly Domain[];
  readonly lines: readonly Line[];
  readonly channels: readonly Channel[];
  readonly guides: readonly Guide[];
  readonly coverage: readonly Coverage[];
  readonly review?: { readonly date: string };
  /** True for police, regulators, reporting lines of data/public-lines. */
  readonly publicBody?: boolean;
}

export interface Owner {
  readonly slug: string;
  readonly line: Line;
}

export interface Mention {
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly text: string;
  /** More than one where two brands share the name. */
  readonly slugs: readonly string[];
  /** Only an ordinary word: counts with a service word beside it. */
  readonly ambiguous: boolean;
  /** Written without the capital its name has ("target", "chase"): weaker still. */
  readonly lowerCase?: boolean;
}

export interface HostMatch {
  /** First of `slugs`: the head of its group, else the first on record. */
  readonly slug: string;
  readonly role: Domain['role'];
  /** Every brand that has the host (www.gov.uk has three). */
  readonly slugs?: readonly string[];
}

export interface SearchHit {
  readonly slug: string;
  /** 0 … 1. */
  readonly score: number;
  /** The name or number that matched. */
  readonly matched: string;
}

export interface Registry {
  /** Day of the newest check in the data. */
  readonly version: string;
  readonly size: { readonly brands: number; readonly numbers: number };
  brand(slug: string): Brand | undefined;
  slugs(): readonly string[];
  /** Everyone who lists a canonical number, any confidence and status. */
  owners(canonical: string): readonly Owner[];
  /** Numbers a brand lists (canonical). */
  related(a: string, b: string): boolean;
  /** Brand names in a text, longest first at one place, no overlaps, in order; collisions (北京东站) dropped. */
  mentions(text: string): readonly Mention[];
  /** The brand whose domain a URL is on (paths respected), else null. */
  hostOwner(url: string): HostMatch | null;
  /** Effective coverage of a brand for a region, national scope and all-scope, else undefined. */
  coverage(slug: string, region: string): readonly Coverage[];
  search(query: string, limit?: number): readonly SearchHit[];
}
