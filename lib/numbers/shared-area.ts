import type { GroupWindow } from './windows';

/** The number just read, for a list that writes its area code once. */
export interface LastNumber {
  /** Place in the folded text. */
  readonly end: number;
  /** Digits of its first group. */
  readonly head: string;
  readonly digits: string;
}

export interface SharedArea {
  readonly digits: string;
  readonly lengths: readonly number[];
}

/** 0755-83765566/86013388: the second has the area code of the first. */
export function readSharedArea(
  last: LastNumber,
  text: string,
  start: number,
  window: GroupWindow,
): SharedArea | null {
  const isArea = /^0\d{2,3}$/.test(last.head);
  const local = last.digits.length - last.head.length;
  if (!isArea || local < 7 || window.digits.length !== local || start < last.end) return null;
  if (start - last.end > 3 || !/^ ?[/、] ?$/.test(text.slice(last.end, start))) return null;
  return { digits: last.head + window.digits, lengths: [last.head.length, ...window.lengths] };
}
