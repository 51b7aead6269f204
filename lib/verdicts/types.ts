import type { Span } from '../candidates/types';
import type { Evidence } from '../claims/types';

export type Verdict = 'official' | 'fake' | 'caution' | 'unknown';

/** Stable reason codes, strongest first: the order in which they win and are shown. */
export const REASONS = [
  // fake, each stands by itself (DESIGN 1)
  'tel-mismatch',
  'no-phone-support',
  'coverage-complete',
  'lookalike',
  'wrong-kind',
  'lookalike-host',
  'from-url',
  'disguised',
  'many-brands',
  'scare-page',
  'hotline-spam',
  // others
  'listed',
  'listed-other-brand',
  'listed-unconfirmed',
  'retired',
  'not-support',
  'quoted-warning',
  'own-domain',
  'not-listed',
] as const;
export type Reason = (typeof REASONS)[number];

export interface Finding {
  /** Window of the report; -1 for a pasted text. */
  readonly windowId: number;
  /** Span in the window's text; empty span where only a link target was judged. */
  readonly span: Span;
  /** The place of that link among its window's. */
  readonly link?: number | undefined;
  readonly text: string;
  readonly canonical: string;
  readonly verdict: Verdict;
  /** Slug of the brand the text presents the number for. */
  readonly brand: string | null;
  readonly owners: readonly string[];
  /** Never empty, strongest first. */
  readonly reasons: readonly Reason[];
  readonly evidence: Evidence;
  /** The listed line used: the number's own, or the one the look-alike imitates. */
  readonly entry?: { readonly slug: string; readonly number: string };
  /** Oldest check date behind the verdict, ISO. */
  readonly checked?: string;
  /** The list behind a coverage verdict is over 365 days old. */
  readonly stale?: boolean;
}

export interface MessageVerdict {
  /** Slug of the company the message speaks for. */
  readonly brand: string | null;
  readonly findings: readonly Finding[];
}
