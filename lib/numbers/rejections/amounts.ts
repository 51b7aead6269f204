import {
  ADDRESS_AFTER,
  COUNTED,
  CURRENCY_AFTER,
  CURRENCY_BEFORE,
  PERSON_AFTER,
  PHONE_WORD_END,
  THING_BEFORE,
} from '../cues';
import type { Draft } from '../draft';
import { isSelfEvident } from '../draft';

/** 400-800-1200元, and not 元旦 behind a hotline. */
const YUAN_AFTER = /^[元円€](?![旦宵月素首老始])/;

/** 95580元, ¥10086, HK$ 2316. */
export function isMoneyAmount(draft: Draft): boolean {
  if (isPersons(draft)) return false;
  if (isSelfEvident(draft)) return !draft.plus && YUAN_AFTER.test(draft.after);
  return CURRENCY_AFTER.test(draft.after) || CURRENCY_BEFORE.test(draft.before);
}

/** 95588平方米, 95588 条, 12,306 views. */
export function isCountedAmount(draft: Draft): boolean {
  if (draft.readings[0]?.kind === 'national' && draft.lengths.length > 1) return false;
  if (draft.plus || isPersons(draft)) return false;
  return COUNTED.test(draft.after);
}

/** 13912345678 张先生: digits of a telephone number's length before somebody's name. */
function isPersons(draft: Draft): boolean {
  return draft.digits.length >= LEAST_DIGITS && PERSON_AFTER.test(draft.after);
}

const LEAST_DIGITS = 7;
const LONGEST_ROOM = 6;

/** 1/10000 and 3*12315; 95588/95533 is a list. */
const RATIO_BEFORE = /(?<!\d)\d{1,3}[/*]$/;

/** 12306室, 深南大道 7088 号, Room 9501, ISO 10086, @95588. */
export function isRoomOrThing(draft: Draft): boolean {
  if (draft.readings[0]?.kind !== 'short-code') return false;
  if (PHONE_WORD_END.test(draft.before)) return false;
  if (draft.before.endsWith('@') || draft.after.startsWith('+')) return true;
  if (RATIO_BEFORE.test(draft.before)) return true;
  if (ADDRESS_AFTER.test(draft.after)) return true;
  // 贝壳找房 10106188: no room has so many digits.
  return draft.digits.length <= LONGEST_ROOM && THING_BEFORE.test(draft.before);
}
