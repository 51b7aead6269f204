import type { Channel, Coverage, Guide, Hours, Line } from './types';

/**
 * The registry as one JSON file: arrays instead of keys, shared strings by
 * index. compile-registry.ts writes it at build time, load-registry.ts reads it.
 */
export interface CompiledRegistry {
  readonly version: string;
  /** Shared texts: regions, dates, categories, labels, notes. */
  readonly texts: readonly string[];
  /** Shared lists of sources, as indexes into `texts`. */
  readonly sources: readonly (readonly number[])[];
  readonly hours: readonly Hours[];
  readonly brands: readonly CompiledBrand[];
  /** Traditional and simplified characters in turn: `國国銀银`. */
  readonly fold: string;
  /** Each Chinese character of a name with its usual reading: `国guo 银yin`. */
  readonly readings: string;
  readonly collisions: readonly NameCollisions[];
  readonly lineKinds: readonly LineKind[];
  readonly coverageKinds: readonly CoverageKind[];
}

/** Names, and longer words that they must not be read out of; `~` stands for the name. */
export interface NameCollisions {
  readonly names: readonly string[];
  readonly contexts: readonly string[];
}

/** What many lines have in common. */
export type LineKind = readonly [
  region: number,
  purpose: number,
  confidence: number,
  /** 1: retired, 2: public line. */
  flags: number,
  checked: number,
  /** Index into `hours`, or -1. */
  hours: number,
];

export type CoverageKind = readonly [
  region: number,
  scope: number,
  state: number,
  confidence: number,
  checked: number,
];

export type CompiledBrand = readonly [
  slug: string,
  zh: string | 0,
  en: string,
  aliases: readonly string[],
  ambiguousAliases: readonly string[],
  searchTerms: readonly string[],
  /** Where the usual readings are wrong: place in `listSpoken`, and the syllables. */
  spellings: readonly (readonly [place: number, syllables: string])[],
  group: string | 0,
  category: number,
  /** 1: public body. */
  flags: number,
  review: number | 0,
  domains: readonly CompiledDomain[],
  lines: readonly CompiledLine[],
  coverage: readonly CompiledCoverage[],
  channels: readonly Channel[] | 0,
  guides: readonly Guide[] | 0,
];

/** A bare host has the role `own`. */
export type CompiledDomain = string | readonly [host: string, role: number, ...paths: string[]];

export type CompiledLine = readonly [
  number: string,
  /** Index of a display template. */
  display: number,
  /** Index into `lineKinds`. */
  kind: number,
  sources: number,
  /** Index of an English text, or of Chinese, a tab and English; 0 for none. */
  label?: number,
  note?: number,
  rest?: Pick<Line, 'keys' | 'human'>,
];

/** Indexes into `coverageKinds` and `sources`. */
export type CompiledCoverage = readonly [kind: number, sources: number];

export const CONFIDENCES = [
  'high',
  'medium',
  'low',
] as const satisfies readonly Line['confidence'][];
export const SCOPES = ['national', 'all'] as const satisfies readonly Coverage['scope'][];
export const STATES = [
  'complete',
  'partial',
  'none',
] as const satisfies readonly Coverage['state'][];
export const ROLES = ['own', 'search', 'user-content'] as const;
export const RETIRED = 1;
export const PUBLIC_LINE = 2;
export const PUBLIC_BODY = 1;
export const HAN = /\p{Script=Han}/u;
