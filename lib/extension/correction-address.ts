/** Set by wxt.config.ts from TRUELINE_CORRECTION_ADDRESS; empty in the default build. */
declare const __CORRECTION_ADDRESS__: string;

const link = typeof __CORRECTION_ADDRESS__ === 'string' ? __CORRECTION_ADDRESS__ : '';

/** Where the project takes corrections, if this build has an address. */
export interface CorrectionAddress {
  /** `https:` or `mailto:`. */
  readonly href: string;
  /** As people write it. */
  readonly shown: string;
}

export const CORRECTION_ADDRESS: CorrectionAddress | undefined = link
  ? { href: link, shown: link.replace(/^mailto:/, '') }
  : undefined;
