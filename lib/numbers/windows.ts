import { ODD_CLASS } from './characters';
import type { DigitRun, Group } from './groups';

/** Some groups of a run in a row that may be one number. */
export interface GroupWindow {
  readonly first: number;
  /** Inclusive. */
  readonly last: number;
  readonly digits: string;
  readonly lengths: readonly number[];
}

/** Marks that part two numbers as well as two groups. */
const BREAKS = new RegExp(`[ /,。${ODD_CLASS}]`);
const MOST_DIGITS = 16;
const LEAST_DIGITS = 2;

/** Windows that begin at a group, longest first; bounded by a number's digits. */
export function listWindows(run: DigitRun, first: number): GroupWindow[] {
  const windows: GroupWindow[] = [];
  let digits = '';
  const lengths: number[] = [];
  for (let last = first; last < run.groups.length; last += 1) {
    if (last > first && !joins(run, first, last, digits.length)) break;
    const group = run.groups[last] as Group;
    digits += group.digits;
    if (digits.length > MOST_DIGITS) break;
    lengths.push(group.digits.length);
    if (digits.length > LEAST_DIGITS && !isPartOfRow(run, lengths, last))
      windows.push({ first, last, digits, lengths: [...lengths] });
  }
  return windows.reverse();
}

/** Single digits in a row: all of them, or none. */
function isPartOfRow(run: DigitRun, lengths: readonly number[], last: number): boolean {
  if (lengths.length < 2 || lengths.some((length) => length !== 1)) return false;
  const first = last - lengths.length + 1;
  return run.groups[last + 1]?.digits.length === 1 || run.groups[first - 1]?.digits.length === 1;
}

/** What a number whose area code a slash may follow begins with: 030/2970, +49 (0)69 / 86. */
const BEFORE_SLASH = /^(?:0\d{1,4}|4[139])$/;

/** May the group at `last` go on a number that began at `first`? */
function joins(run: DigitRun, first: number, last: number, digits: number): boolean {
  const joint = run.between[last - 1] as string;
  if (/[.。] /.test(joint)) return false;
  // 0800-000-321#2: a key to press, unless the mark stands all along.
  if (joint === '#' && last - first > 1 && run.between[last - 2] !== '#') return false;
  // Only between spelled digits does a blank follow a comma.
  if (joint === ', ') return true;
  if (joint.includes(',')) return isAmongCommas(run, first, last);
  if (joint.includes('/')) return isAtSlash(run, first, last, digits);
  if (joint.endsWith('(') && !isClosed(run, last)) return isTiedBracket(run, last, digits);
  return !/ {3,}/.test(joint) || digits < 5;
}

/** 0721 / 1234, and hotlines with slashes for hyphens: 400/811/3333. */
function isAtSlash(run: DigitRun, first: number, last: number, digits: number): boolean {
  const head = run.groups[first]?.digits ?? '';
  if (digits < 6 && BEFORE_SLASH.test(head)) return true;
  const joints = run.between.slice(first, last);
  const isTight = joints.every((joint) => joint === '/' || joint === '-' || joint === '.');
  return isTight && digits < 8 && /^(?:1|\d{3,4})$/.test(head) && isLongGroup(run, last);
}

/** 400-(811-3333: a bracket that nobody closed, tied to its digits on both sides. */
function isTiedBracket(run: DigitRun, last: number, digits: number): boolean {
  const joint = run.between[last - 1] as string;
  return digits < 8 && /^-?\($/.test(joint) && isLongGroup(run, last);
}

const isLongGroup = (run: DigitRun, at: number): boolean =>
  (run.groups[at] as Group).digits.length > 2;

/** Groups that one pair of brackets may hold: `(8 0 0)`. */
const MOST_IN_BRACKETS = 4;

/** 400,811,3333: commas all along, and no decimals. */
function isAmongCommas(run: DigitRun, first: number, last: number): boolean {
  const joints = run.between.slice(first, last);
  const isLong = (run.groups[last] as Group).digits.length > 2;
  return isLong && joints.every((joint) => joint.includes(','));
}

/** The bracket that opens before a group closes behind it: not `(0,20 a call)`. */
function isClosed(run: DigitRun, at: number): boolean {
  for (let behind = at; behind < at + MOST_IN_BRACKETS; behind += 1) {
    const joint = run.between[behind] ?? run.tail;
    if (joint.includes(')')) return true;
    if (joint.includes('(') || behind >= run.between.length) return false;
  }
  return false;
}

/** No digit of another number or code is tied to the window's ends. */
export function standsAlone(run: DigitRun, window: GroupWindow): boolean {
  return isFreeLeft(run, window.first) && isFreeRight(run, window.last);
}

function isFreeLeft(run: DigitRun, first: number): boolean {
  if (first === 0) return true;
  const joint = run.between[first - 1] as string;
  const before = run.groups[first - 1] as Group;
  if (BREAKS.test(joint)) return true;
  // (1)400-…: a list's marker.
  if (joint.includes(')') && before.digits.length < 3) return true;
  // ①400-…: a circled marker, folded to a digit.
  if (joint === '') return true;
  const isFirst = first === 1 || /\s/.test(run.between[first - 2] as string);
  return joint === '.' && before.digits.length < 3 && isFirst;
}

const LONGEST_EXTENSION = 5;

function isFreeRight(run: DigitRun, last: number): boolean {
  if (last === run.groups.length - 1) return true;
  const joint = run.between[last] as string;
  const after = run.groups[last + 1] as Group;
  if (BREAKS.test(joint) || joint.includes('(')) return true;
  if (joint.includes(')')) return true;
  const ends = last + 1 === run.groups.length - 1 || /[ /]/.test(run.between[last + 1] as string);
  return joint === '-' && after.digits.length <= LONGEST_EXTENSION && ends;
}
