import { STYLE } from './characters';
import { PHONE_WORD } from './cues';
import { clauseBefore, lineAfter } from './draft';
import type { Draft } from './draft';
import type { Folded } from './fold';
import type { DigitRun, Group } from './groups';
import { readAll } from './readings';
import { isRejected } from './rejections';
import { readSharedArea } from './shared-area';
import type { LastNumber } from './shared-area';
import { findPlus, widen } from './span';
import { endOfExtension, toFound } from './to-found';
import type { FoundNumber, ReadingHints } from './types';
import { listWindows, standsAlone } from './windows';
import type { GroupWindow } from './windows';

/** One text's search: what was found so far, and how much work is left to it. */
export interface Search {
  readonly hints: ReadingHints;
  readonly folded: Folded;
  tries: number;
  readonly found: FoundNumber[];
  /** Place in the source up to which numbers and their extensions are read. */
  readTo: number;
  last: LastNumber | null;
}

const CHAT_BEFORE = /(?:wa\.me\/|whatsapp\.com\/send\/?\?phone=)$/i;
/** A word of the telephone this near makes a short code of three digits. */
const NEAR_BEFORE = 28;
const NEAR_AFTER = 12;

/** Reads a run from left to right, the longest number at each group first. */
export function readRun(search: Search, run: DigitRun): void {
  for (let first = 0; first < run.groups.length;) {
    const row = endOfRow(run, first);
    if (row - first > LONGEST_ROW) first = row;
    else first = Math.max(first + 1, readFrom(search, run, first));
  }
}

/** Single digits beyond any number's length are a row of figures. */
const LONGEST_ROW = 15;

function endOfRow(run: DigitRun, first: number): number {
  let end = first;
  while (run.groups[end]?.digits.length === 1) end += 1;
  return end;
}

function readFrom(search: Search, run: DigitRun, first: number): number {
  const group = run.groups[first] as Group;
  if ((search.folded.starts[group.start] as number) < search.readTo) return first + 1;
  for (const window of listWindows(run, first)) {
    if (search.tries <= 0) return run.groups.length;
    if (!standsAlone(run, window) || isMarker(run, window)) continue;
    search.tries -= 1;
    const draft = draftWindow(search, run, window);
    if (!draft || isRejected(draft)) continue;
    addFound(search, draft, group);
    return window.last + 1;
  }
  return first + 1;
}

function addFound(search: Search, draft: Draft, head: Group): void {
  const found = toFound(draft);
  search.found.push(found);
  search.readTo = endOfExtension(search.folded.source, found.end);
  search.last = { end: draft.end, head: head.digits, digits: draft.digits };
}

/** "(2)400-…": the list's marker is not a digit of the number. */
function isMarker(run: DigitRun, window: GroupWindow): boolean {
  if (window.lengths.every((length) => length === 1)) return false;
  const joint = run.between[window.first] ?? '';
  return window.lengths[0] === 1 && joint.startsWith(')') && !window.digits.startsWith('1');
}

function draftWindow(search: Search, run: DigitRun, window: GroupWindow): Draft | null {
  const { folded, hints } = search;
  const head = run.groups[window.first] as Group;
  const end = (run.groups[window.last] as Group).end;
  const plus = findPlus(folded, head.start);
  const written = {
    digits: window.digits,
    lengths: window.lengths,
    between: run.between.slice(window.first, window.last),
    head: head.digits,
    plus: plus >= 0 || isChat(folded, head.start),
    bracketed: folded.text[head.start - 1] === '(' && folded.text[head.end] === ')',
    unusual: hasUnusualStyle(folded, head.start, end),
    hash: '#＃'.includes(folded.source[(folded.starts[head.start] as number) - 1] ?? ' '),
    alone: isAlone(run, window, folded.text),
    isCued: keep(() => isCued(hints, folded.text, head.start, end)),
    isOwnersCode: (canonical: string) => isOwnersCode(hints, folded, head.start, end, canonical),
  };
  const shared = search.last && readSharedArea(search.last, folded.text, head.start, window);
  const readings = shared
    ? readAll({ ...written, ...shared }, hints.regions)
    : readAll(written, hints.regions);
  if (readings.length === 0) return null;
  const span = widen(folded, head.start, end, plus);
  return {
    folded,
    ...span,
    digits: window.digits,
    lengths: window.lengths,
    plus: written.plus,
    readings,
    before: clauseBefore(folded.text, span.start),
    after: lineAfter(folded.text, span.end),
    label: hints.label ?? '',
    shared: shared !== null,
    isOwned: () => readings.some(({ canonical }) => written.isOwnersCode(canonical)),
  };
}

/** wa.me/919263603565: a calling code without its plus. */
function isChat(folded: Folded, start: number): boolean {
  const place = folded.starts[start] as number;
  return CHAT_BEFORE.test(folded.source.slice(Math.max(0, place - 24), place));
}

/** Each region asks the same. */
function keep(ask: () => boolean): () => boolean {
  let answer: boolean | undefined;
  return () => (answer ??= ask());
}

function isCued(hints: ReadingHints, text: string, start: number, end: number): boolean {
  if (hints.typed) return true;
  const before = clauseBefore(text, start);
  const after = lineAfter(text, end);
  const near = `${hints.label ?? ''}\n${before.slice(-NEAR_BEFORE)}\n${after.slice(0, NEAR_AFTER)}`;
  return PHONE_WORD.test(near);
}

function isOwnersCode(
  { isOwnersCode: ask }: ReadingHints,
  { starts, ends }: Folded,
  start: number,
  end: number,
  canonical: string,
): boolean {
  return ask?.(canonical, starts[start] as number, ends[end - 1] as number) ?? false;
}

/** Neighbours in the run, if any, are further numbers of a list. */
function isAlone(run: DigitRun, window: GroupWindow, text: string): boolean {
  const isList = (joint: string | undefined): boolean => joint === undefined || /[/,(]/.test(joint);
  const before = run.groups[window.first - 1];
  // The digit of `M1 1627` is part of a name.
  const isOfName = before?.digits.length === 1 && /[A-Z]/.test(text.charAt(before.start - 1));
  return (isOfName || isList(run.between[window.first - 1])) && isList(run.between[window.last]);
}

function hasUnusualStyle(folded: Folded, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    if (folded.styles[at] === STYLE.hanzi || folded.styles[at] === STYLE.spelled) return true;
  }
  return false;
}
