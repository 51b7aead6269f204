import type { TextWindow } from '../candidates/types';
import type { PageContext } from '../claims/page-context';
import type { Claim } from '../claims/types';
import type { FoundNumber, NumberReading } from '../numbers/types';
import type { Brand, Owner, Registry } from '../registry/types';
import type { Reason } from './types';

/** One number at one place, with all that is known of it. */
export interface NumberCase {
  readonly found: FoundNumber;
  readonly number: NumberReading;
  readonly claim: Claim;
  readonly window: TextWindow;
  readonly context: PageContext;
  readonly registry: Registry;
  readonly owners: readonly Owner[];
  /** ISO date; lists older than a year accuse nobody by themselves. */
  readonly today: string;
}

/** Every place of a page where one unlisted number stands. */
export type Repeats = readonly NumberCase[];

/** What a rule found against a number presented as a brand's. */
export interface RuleHit {
  readonly reason: Reason;
  /** `fake` stands by itself; `caution` only adds weight. */
  readonly weight: 'fake' | 'caution';
  /** The listed line that the number imitates. */
  readonly entry?: { readonly slug: string; readonly number: string };
  /** Day of the list behind it. */
  readonly checked?: string;
  readonly stale?: boolean;
}

/** A rule looks at one brand that an unlisted number is presented for. `repeats`: all its places on the page. */
export type Rule = (number: NumberCase, brand: Brand, repeats: Repeats) => RuleHit | undefined;
