import {
  HARD_IDENTIFIER,
  HARD_LABEL,
  PHONE_WORD,
  PHONE_WORD_END,
  SOFT_IDENTIFIER,
  SOFT_LABEL,
} from '../cues';
import type { Draft } from '../draft';
import { isSelfEvident } from '../draft';

/** 微信号xiaomei4008113333: a user's name before the digits. */
const GLUED_NAME = /(?<=[^A-Za-z\s])[a-z][a-z_-]{1,18}$/;

const SAYS_NUMBER = /[#:：~]|(?<![a-z])(?:no|nr|num|number|id|n°|nº)(?![a-z])/i;

/** 订单号 299103887765, UPC 887276226330, QQ：2857719034. Not 订单查询电话 400-… */
export function isNamedIdentifier(draft: Draft): boolean {
  if (draft.plus) return false;
  const before = draft.before.replace(GLUED_NAME, '');
  const hard = HARD_IDENTIFIER.exec(before);
  const isGrouped = isSelfEvident(draft) || draft.lengths.length > 1;
  const found = hard ?? (isGrouped ? null : SOFT_IDENTIFIER.exec(before));
  if (!found) return false;
  // "lost card 8005551212" is a hotline, "card no. 8005551212" is not.
  const isHotline = draft.readings[0]?.kind === 'national';
  if (!hard && isHotline && !SAYS_NUMBER.test(found[0])) return false;
  // 电话/微信：138…: the telephone's word comes first and shares the number.
  const ahead = before.slice(0, found.index);
  if (PHONE_WORD_END.test(ahead) && /[/／、&和及与兼]\s?$/.test(ahead)) return false;
  // CPF is a tax number in Brazil and an office in Singapore, which lists its line.
  return !draft.isOwned();
}

/** A table's cell under 发票号码 or Express code; under Booking only digits in one row. */
export function isLabelledIdentifier(draft: Draft): boolean {
  const { label } = draft;
  if (label === '' || isSelfEvident(draft)) return false;
  // 发票号码 is no 号码 of a telephone: look at what the identifier's name leaves.
  const names = draft.lengths.length > 1 ? [HARD_LABEL] : [HARD_LABEL, SOFT_LABEL];
  const rest = names.reduce((left, name) => left.replace(name, ''), label);
  return rest !== label && !PHONE_WORD.test(rest);
}

/** #8002211212: a number sign without a word of the telephone counts or names something. */
export function isCounterOrTag(draft: Draft): boolean {
  if (draft.plus || draft.lengths.length > 1 || draft.digits.length < 7) return false;
  return draft.before.endsWith('#') && !PHONE_WORD.test(draft.before);
}

/** 1069 0999 95588: a port that sends text messages and can't be called. */
const MESSAGE_PORT = /(?<!\d)106\d{1,9}(?:[ -]\d{1,8}){0,2}[ -]$/;

export function isPartOfMessagePort(draft: Draft): boolean {
  return !draft.plus && MESSAGE_PORT.test(draft.before);
}
