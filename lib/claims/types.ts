import type { Span } from '../candidates/types';

/** How the text gives the number. */
export type ClaimManner =
  | 'own-hotline' // 官方, 全国, 总部, customer care, toll free: the company's own hotline
  | 'service-line' // presented as the brand's service line, less strongly
  | 'branch' // branch, outlet, named office or dealer of the brand
  | 'messaging'; // WhatsApp, SMS, missed call

/** Why a number carries no claim though a brand stands near. */
export type ClaimBar =
  | 'quoted-warning'
  | 'own-business'
  | 'personal'
  | 'fax'
  | 'not-a-phone'
  | 'mere-mention'
  | 'far-away';

export interface Claim {
  /** Slugs the text presents the number for; one, or several that share a name or line. Empty: nobody. */
  readonly brands: readonly string[];
  /** Slugs of other brands named in the same breath (`格力、美的、海尔售后`). */
  readonly also?: readonly string[];
  readonly manner: ClaimManner;
  /** 'official', 'own service line' wording present. */
  readonly saysOfficial: boolean;
  readonly bar?: ClaimBar;
  /** A counter of the company's own (支行, store, ショップ): its landline is on no head office's list. */
  readonly outlet?: boolean;
  /** The words that carry the claim. */
  readonly evidence: Evidence;
}

export interface Evidence {
  readonly where:
    'sentence' | 'heading' | 'table' | 'lead' | 'title' | 'url' | 'host' | 'message' | 'none';
  readonly text: string;
  /** Span in the window's text, where the evidence stands there. */
  readonly span?: Span;
}
