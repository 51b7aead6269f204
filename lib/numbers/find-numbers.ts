import { STYLE } from './characters';
import { PHONE_WORD } from './cues';
import { findDisguise } from './disguise';
import { clauseBefore, lineAfter } from './draft';
import type { Draft } from './draft';
import { readExtension } from './extension';
import { finishFold, foldText } from './fold';
import type { Folded } from './fold';
import { foldHanzi } from './fold-hanzi';
import { foldLetters } from './fold-letters';
import { foldWords } from './fold-words';
import { describeGrouping } from './grouping';
import { findDigitRuns } from './groups';
import type { DigitRun, Group } from './groups';
import { MASKED, maskText } from './masks';
import { needsContext } from './needs-context';
import { readAll } from './readings';
import { isRejected } from './rejections';
import { findPlus, readVisibly, widen } from './span';
import type { FoundNumber, ReadingHints } from './types';
import { findVanities } from './vanity';
import { listWindows, standsAlone } from './windows';
import type { GroupWindow } from './windows';

/** Shorter text would be a code on its own: "159" in a cell. */
const BARE_TEXT = 24;
/** Windows tried for each thousand characters: real texts need fewer than fifty. */
const TRIES = 1500;

/**
 * Every number that a person would read as one, in order, spans in `text` without
 * overlaps. Never throws; time grows with the text's length alone.
 */
export function findNumbers(text: string, hints: ReadingHints): FoundNumber[] {
  const folded = foldAll(text);
  const search: Search = {
    hints,
    folded,
    bare: text.trim().length <= BARE_TEXT,
    tries: TRIES + (text.length * TRIES) / 1000,
    found: [],
  };
  let masked = maskText(folded.text);
  for (const vanity of findVanities(masked, hints.regions)) {
    addVanity(search, vanity);
    masked =
      masked.slice(0, vanity.start) +
      MASKED.repeat(vanity.end - vanity.start) +
      masked.slice(vanity.end);
  }
  search.folded = { ...folded, text: masked };
  for (const run of findDigitRuns(search.folded)) readRun(search, run);
  return search.found.sort((a, b) => a.start - b.start);
}

interface Search {
  readonly hints: ReadingHints;
  folded: Folded;
  readonly bare: boolean;
  tries: number;
  readonly found: FoundNumber[];
}

function foldAll(text: string): Folded {
  const parts = foldText(text);
  foldWords(parts);
  foldLetters(parts);
  foldHanzi(parts);
  return finishFold(text, parts);
}

function readRun(search: Search, run: DigitRun): void {
  for (let first = 0; first < run.groups.length;) {
    const read = readFrom(search, run, first);
    if (read) search.found.push(read.number);
    first = read ? read.next : first + 1;
  }
}

function readFrom(
  search: Search,
  run: DigitRun,
  first: number,
): { number: FoundNumber; next: number } | null {
  for (const window of listWindows(run, first)) {
    if (search.tries <= 0) return null;
    if (!standsAlone(search.folded, run, window) || isMarker(run, window)) continue;
    search.tries -= 1;
    const number = readWindow(search, run, window);
    if (number) return { number, next: window.last + 1 };
  }
  return null;
}

/** "(1)400-…": the list's marker is not a digit of the number. */
function isMarker(run: DigitRun, window: GroupWindow): boolean {
  const joint = run.between[window.first] ?? '';
  return (
    window.lengths[0] === 1 &&
    window.lengths.length > 1 &&
    joint.startsWith(')') &&
    window.digits.startsWith('1') === false
  );
}

function readWindow(search: Search, run: DigitRun, window: GroupWindow): FoundNumber | null {
  const { folded, hints } = search;
  const start = (run.groups[window.first] as Group).start;
  const end = (run.groups[window.last] as Group).end;
  const plus = findPlus(folded, start);
  const before = clauseBefore(folded.text, plus >= 0 ? plus : start);
  const label = hints.label ?? '';
  const head = (run.groups[window.first] as Group).digits;
  const readings = readAll(
    {
      digits: window.digits,
      lengths: window.lengths,
      head,
      plus: plus >= 0,
      bracketed: folded.text[start - 1] === '(' && folded.text[start + head.length] === ')',
      alone: isAlone(run, window),
      unusual: hasUnusualStyle(folded, start, end),
      cued:
        search.bare ||
        PHONE_WORD.test(before) ||
        PHONE_WORD.test(label) ||
        PHONE_WORD.test(lineAfter(folded.text, end)),
    },
    hints.regions,
  );
  if (readings.length === 0) return null;
  const span = widen(folded, start, end, plus);
  const draft: Draft = {
    folded,
    start: span.start,
    end: span.end,
    digits: window.digits,
    lengths: window.lengths,
    plus: plus >= 0,
    readings,
    before: clauseBefore(folded.text, span.start),
    after: lineAfter(folded.text, span.end),
    label,
  };
  return isRejected(draft) ? null : toFound(draft);
}

/** Neighbours in the run, if any, are further numbers of a list. */
function isAlone(run: DigitRun, window: GroupWindow): boolean {
  const before = run.between[window.first - 1];
  const after = run.between[window.last];
  const isList = (joint: string | undefined): boolean => joint === undefined || /[/,(]/.test(joint);
  return isList(before) && isList(after);
}

function hasUnusualStyle(folded: Folded, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    if (folded.styles[at] === STYLE.hanzi || folded.styles[at] === STYLE.spelled) return true;
  }
  return false;
}

function toFound(draft: Draft): FoundNumber {
  const { folded } = draft;
  const start = folded.starts[draft.start] as number;
  const end = folded.ends[draft.end - 1] as number;
  const extension = readExtension(folded.source.slice(end, end + 24));
  return {
    start,
    end,
    text: readVisibly(folded.source, start, end),
    readings: draft.readings,
    ...(extension ? { extension: extension.digits } : {}),
    grouping: describeGrouping(draft.lengths),
    disguise: findDisguise(folded, draft.start, draft.end),
    source: 'text',
    ...(needsContext(draft) ? { needsContext: true } : {}),
  };
}

function addVanity(search: Search, vanity: ReturnType<typeof findVanities>[number]): void {
  const { folded } = search;
  const start = folded.starts[vanity.start] as number;
  const end = folded.ends[vanity.end - 1] as number;
  search.found.push({
    start,
    end,
    text: readVisibly(folded.source, start, end),
    readings: [vanity.reading],
    grouping: describeGrouping(vanity.lengths),
    disguise: [],
    source: 'text',
  });
}
