import { HAS_ODD_MARK, ODD_CLASS, STYLE } from './characters';
import type { Folded } from './fold';

/** Consecutive digits. Places are indices into the folded text. */
export interface Group {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
}

/** Groups that marks of a telephone number join; `between[i]` stands before group i + 1. */
export interface DigitRun {
  readonly groups: readonly Group[];
  readonly between: readonly string[];
  /** Two characters behind the last group. */
  readonly tail: string;
}

const GROUP = /\d+/g;
/** More digits than any number has: no number, and no part of one. */
const LONGEST_GROUP = 15;
const LONGEST_JOINT = 6;
const JOINT = new RegExp(`^[ \\-.()/,+。'${ODD_CLASS}]*$`);

/** All runs of a text, in order. Linear. */
export function findDigitRuns(folded: Folded): DigitRun[] {
  const runs: DigitRun[] = [];
  let groups: Group[] = [];
  let between: string[] = [];
  const flush = (): void => {
    const last = groups.at(-1);
    if (last) runs.push({ groups, between, tail: folded.text.slice(last.end, last.end + 2) });
    groups = [];
    between = [];
  };
  for (const group of listGroups(folded)) {
    if (group.digits.length > LONGEST_GROUP) {
      flush();
      continue;
    }
    const last = groups.at(-1);
    if (last) {
      const joint = folded.text.slice(
        last.end,
        Math.min(group.start, last.end + LONGEST_JOINT + 1),
      );
      if (isJoint(joint) || isSpelledJoint(folded, last, joint)) between.push(joint);
      else flush();
    }
    groups.push(group);
  }
  flush();
  return runs;
}

/** Rows of digits; a circled one before plain ones may be a list's marker: cut off. */
function* listGroups(folded: Folded): Generator<Group> {
  for (const { 0: digits, index: start } of folded.text.matchAll(GROUP)) {
    const end = start + digits.length;
    if (digits.length > 2 && hasMarker(folded, start, end)) {
      yield { start, end: start + 1, digits: digits.slice(0, 1) };
      yield { start: start + 1, end, digits: digits.slice(1) };
    } else {
      yield { start, end, digits };
    }
  }
}

function hasMarker(folded: Folded, start: number, end: number): boolean {
  if (folded.styles[start] !== STYLE.substitute) return false;
  for (let at = start + 1; at < end; at += 1) {
    if (folded.styles[at] !== STYLE.plain) return false;
  }
  return true;
}

/** A pause in a number that is spelled out, or begins so: `five-five-five, zero-one`. */
function isSpelledJoint(folded: Folded, last: Group, joint: string): boolean {
  return joint === ', ' && folded.styles[last.start] === STYLE.spelled;
}

/** A mark or two of the usual kind, or up to six odd ones; never a sentence's end. */
function isJoint(joint: string): boolean {
  if (joint.length === 0) return true;
  if (joint.length > LONGEST_JOINT || !JOINT.test(joint)) return false;
  if (HAS_ODD_MARK.test(joint)) return !joint.includes(',') && !/ {2}/.test(joint);
  if (/[,。]/.test(joint)) return joint.length === 1;
  return joint.trim().length <= 3;
}
