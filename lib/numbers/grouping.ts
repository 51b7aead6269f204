import { HAS_ODD_MARK } from './characters';
import type { NumberReading } from './types';

const NORTH_AMERICAN = new Set([
  '10',
  '11',
  '3-7',
  '6-4',
  '3-3-4',
  '3-3-2-2',
  '1-10',
  '1-3-7',
  '1-3-3-4',
  '1-6-4',
  '1-3-3-2-2',
  '3-4-3',
  '1-3-4-3',
  '3-6-1',
  '4-3-3',
  '2-4-4',
  '5-5',
  '4-6',
  '4-3-4',
  '4-7',
]);
/** Brazil's CPF has a mobile's eleven digits. */
const BRAZILIAN_ID = '3-3-3-2';

export interface Grouping {
  /** Lengths of the groups as written. */
  readonly lengths: readonly number[];
  readonly plus: boolean;
  /** What stands between the groups, folded. */
  readonly between: readonly string[];
  /** Some digits were spelled out or written as hanzi: any grouping goes. */
  readonly unusual: boolean;
  /** Digits of the first group. */
  readonly head: string;
  /** A service word or the like stands beside it. */
  readonly isCued: () => boolean;
}

/** Would a writer group this number's digits so? Hotlines are grouped at will, private lines are not. */
export function isPlausibleGrouping(reading: NumberReading, grouping: Grouping): boolean {
  const { lengths } = grouping;
  if (!areUsualMarks(reading, grouping)) return false;
  if (!areMarksOfOneKind(reading, grouping)) return false;
  if (lengths.every((length) => length === 1)) return lengths.length > 4;
  if (grouping.unusual) return true;
  const singles = lengths.slice(1).filter((length) => length === 1).length;
  const isHidden = grouping.between.every((joint) => HAS_ODD_MARK.test(joint));
  if ((singles > 2 && !isHidden) || lengths.length > 7) return false;
  if (reading.kind === 'short-code') {
    return isShortCodeGrouping(reading, grouping.plus ? lengths.slice(1) : lengths);
  }
  if (grouping.plus || reading.kind === 'national') return true;
  if (reading.canonical.startsWith('+1')) return NORTH_AMERICAN.has(lengths.join('-'));
  // A Chinese mobile is written 3-4-4; 1-800-221-1212 is North America's trunk 1.
  if (reading.canonical.startsWith('+861') && reading.kind === 'mobile') return lengths[0] !== 1;
  return !(reading.canonical.startsWith('+55') && lengths.join('-') === BRAZILIAN_ID);
}

/** 089/2180-0, +49 89/2180-0: a slash is at home behind an area code. */
const AREA_CODE = /^(?:0\d|4[139]$)/;
/** Toll-free codes that are no round figures. */
const SLASHED_HEAD = /^8(?:33|44|55|66|77|88)$/;
const NORTH_AMERICAN_HEAD = /^(?:1-)?3-3-4$/;

/**
 * Slashes, apostrophes and open brackets also part figures (400/800/1200 W, 1'300'123'456): they join
 * a hotline, or a number grouped as North America's, and slashes only beside a word of the telephone.
 */
function areUsualMarks(
  reading: NumberReading,
  { between, lengths, plus, head, isCued }: Grouping,
): boolean {
  const isSlashed = between.length > 1 && between.includes('/') && !AREA_CODE.test(head);
  const isQuoted = between.some((joint) => joint.includes("'"));
  const opens = between.filter((joint) => joint.includes('(')).length;
  const isOpen = opens > between.filter((joint) => joint.includes(')')).length + 1;
  if (!isSlashed && !isQuoted && !isOpen) return true;
  if (isQuoted && lengths.at(-1) === 3) return false;
  const isHotline = reading.kind === 'national' || plus;
  if (!isHotline && !NORTH_AMERICAN_HEAD.test(lengths.join('-'))) return false;
  return !isSlashed || isCued() || (reading.kind === 'national' && SLASHED_HEAD.test(head));
}

/** 9501-3888 and (010)95588, not 33.0 or 95338（24 hours). */
function isCodeMark(joint: string, at: number): boolean {
  return !/[.,/('*]/.test(joint) && (at === 0 || !joint.includes(')'));
}

/** Columns of figures (`416 200 │ 4084`) and decimals (`33.0`) are no numbers. */
/** 021.962319 */
const isArea = (head: string): boolean => /^0\d{2,3}$/.test(head);

function areMarksOfOneKind(
  reading: NumberReading,
  { between, plus, lengths, head }: Grouping,
): boolean {
  if (reading.kind === 'short-code')
    return between.every(isCodeMark) || (isArea(head) && between.join('') === '.');
  if (plus || reading.kind === 'national') return true;
  const odd = between.filter((joint) => HAS_ODD_MARK.test(joint)).length;
  return odd === 0 || odd === between.length - (lengths[0] === 1 ? 1 : 0) || odd === between.length;
}

/** 9501-3888, 010-95588, 13 28 61; 955 880 1 is an amount or a part number. */
function isShortCodeGrouping(reading: NumberReading, lengths: readonly number[]): boolean {
  if (reading.canonical.startsWith('+61')) return lengths.length < 4;
  // 95188-3: the hyphen leads to a key to press.
  if (lengths.length === 2 && lengths[1] === 1) return false;
  return (
    lengths.length < 3 || (lengths.length === 3 && lengths[0] !== undefined && lengths[0] <= 4)
  );
}

/** `4008-113-333` → `4-3-3`. */
export function describeGrouping(lengths: readonly number[]): string {
  return lengths.join('-');
}
