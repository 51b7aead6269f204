import type { Draft } from './draft';

/** True where the digits alone could as well be an amount, a date or somebody's id. */
export function needsContext(draft: Draft): boolean {
  const reading = draft.readings[0];
  if (draft.plus || draft.shared || !reading) return false;
  if (reading.kind === 'short-code') return !/^0\d/.test(draft.digits) || draft.digits.length < 8;
  if (draft.lengths.length > 1) return false;
  // An unbroken row of digits: hotlines and mobiles have a shape of their own.
  if (reading.kind === 'national') return false;
  if (reading.kind === 'mobile') return !/^(?:1[3-9]|0)/.test(draft.digits);
  return !draft.digits.startsWith('0') || draft.digits.length < 10;
}
