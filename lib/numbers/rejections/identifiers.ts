import {
  HARD_IDENTIFIER,
  IDENTIFIER_LABEL,
  PHONE_WORD,
  PHONE_WORD_END,
  SOFT_IDENTIFIER,
} from '../cues';
import type { Draft } from '../draft';
import { isSelfEvident } from '../draft';

/** 微信号xiaomei4008113333: a user's name before the digits. */
const GLUED_NAME = /(?<=[^A-Za-z\s])[a-z][a-z_-]{1,18}$/;

/** 订单号 299103887765, UPC 887276226330, QQ：2857719034. Not 订单查询电话 400-… */
export function isNamedIdentifier(draft: Draft): boolean {
  if (draft.plus) return false;
  const before = draft.before.replace(GLUED_NAME, '');
  const hard = HARD_IDENTIFIER.exec(before);
  const isGrouped = isSelfEvident(draft) || draft.lengths.length > 1;
  const found = hard ?? (isGrouped ? null : SOFT_IDENTIFIER.exec(before));
  if (!found) return false;
  // 电话/微信：138…: the telephone's word comes first and shares the number.
  const ahead = before.slice(0, found.index);
  return !(PHONE_WORD_END.test(ahead) && /[/／、&和及与兼]\s?$/.test(ahead));
}

/** A table's cell under 发票号码 or Express code. */
export function isLabelledIdentifier(draft: Draft): boolean {
  if (draft.label === '' || isSelfEvident(draft)) return false;
  // 发票号码 is no 号码 of a telephone: look at what the identifier's name leaves.
  const rest = draft.label.replace(IDENTIFIER_LABEL, '');
  return rest !== draft.label && !PHONE_WORD.test(rest);
}
