import type { LinePurpose } from './types';

/** Every purpose, in the order the compiled form numbers them: add at the end only. */
export const linePurposes = [
  'general',
  'support',
  'sales',
  'after-sales',
  'complaint',
  'fraud',
  'card',
  'membership',
  'business',
  'overseas',
  'accessibility',
  'statement',
  'switchboard',
  'privacy',
  'text',
  'report',
  'other',
] as const satisfies readonly LinePurpose[];
