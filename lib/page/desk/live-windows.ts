import type { PlacedFinding } from '../../ui/models';
import type { ReadWindow } from './reader';

export interface LiveWindow extends ReadWindow {
  /** What was said of it; missing where nothing was said yet. */
  findings?: readonly PlacedFinding[];
  /** What was said is of the same text on a node that has gone, and holds until the answer. */
  provisional?: boolean;
}

/** The windows of what stands on the page now, and what was said of each. */
export interface LiveWindows {
  /** A new reading begins: what it adds of a block takes the place of all that was read of it before. */
  begin(): void;
  /** Adds what was read of a block or a part of it; what is the same as before keeps its answer. */
  add(block: Element, windows: readonly ReadWindow[]): void;
  list(): LiveWindow[];
  /** Takes over an answer: each window that was asked about is answered now. */
  answer(asked: readonly LiveWindow[], findings: readonly PlacedFinding[]): void;
  /** Forgets what has left the page. */
  prune(): void;
  /** What was said may hold no more: nothing is shown by it before a new answer. */
  doubt(): void;
  clear(): void;
}

/** True where a window waits for its own answer. */
export function isUnanswered({ findings, provisional = false }: LiveWindow): boolean {
  return !findings || provisional;
}

/** Answers that are remembered by the text alone. */
const MOST_REMEMBERED = 200;

interface Reading {
  readonly windows: LiveWindow[];
  /** What was said of the windows of the reading before, by what makes two the same. */
  readonly before: ReadonlyMap<string, LiveWindow[]>;
}

export function createLiveWindows(): LiveWindows {
  const byBlock = new Map<Element, Reading>();
  const said = new Map<string, readonly PlacedFinding[]>();
  let renewed = new WeakSet<Element>();

  function renew(block: Element): Reading {
    const known = byBlock.get(block);
    if (known && renewed.has(block)) return known;
    const answered = (known?.windows ?? []).filter((live) => !isUnanswered(live));
    const reading = { windows: [], before: groupBy(answered, writeSame) };
    byBlock.set(block, reading);
    renewed.add(block);
    return reading;
  }

  function takeOver(read: ReadWindow, same: LiveWindow | undefined): LiveWindow {
    if (same?.findings)
      return { ...read, window: { ...read.window, id: same.window.id }, findings: same.findings };
    // A page that draws itself anew many times a second would else never keep a mark.
    const findings = said.get(writeKey(read));
    return findings ? { ...read, findings, provisional: true } : { ...read };
  }

  return {
    begin: () => void (renewed = new WeakSet()),
    add(block, read) {
      const { windows, before } = renew(block);
      for (const each of read) windows.push(takeOver(each, before.get(writeSame(each))?.shift()));
    },
    list: () => [...byBlock.values()].flatMap(({ windows }) => windows),
    answer(asked, findings) {
      for (const live of asked) {
        live.findings = findings.filter(({ windowId }) => windowId === live.window.id);
        live.provisional = false;
        if (said.size >= MOST_REMEMBERED) said.clear();
        said.set(writeKey(live), live.findings);
      }
    },
    prune() {
      for (const [block, { windows }] of byBlock) {
        const standing = block.isConnected ? windows.filter(isStanding) : [];
        if (standing.length === 0) byBlock.delete(block);
        else if (standing.length < windows.length) windows.splice(0, Infinity, ...standing);
      }
    },
    doubt: () => said.clear(),
    clear() {
      byBlock.clear();
      said.clear();
    },
  };
}

/** What was read in part is gone with the text it begins with. */
function isStanding({ block: { ends } }: LiveWindow): boolean {
  return !ends || ends[0].isConnected;
}

/** Other words around the same text may be another company's; other figures are a counter that ran on. */
function writeKey({ window: { text, runs, links, ...around } }: ReadWindow): string {
  const surroundings = levelFigures(JSON.stringify({ ...around, id: 0 }));
  let levelled = '';
  let end = 0;
  for (const run of runs) {
    levelled += levelFigures(text.slice(end, run.start)) + text.slice(run.start, run.end);
    end = run.end;
  }
  return JSON.stringify([levelled + levelFigures(text.slice(end)), runs, links, surroundings]);
}

function levelFigures(text: string): string {
  return text.replace(/\d/g, '0');
}

function groupBy<Each>(all: readonly Each[], writeGroup: (each: Each) => string) {
  const groups = new Map<string, Each[]>();
  for (const each of all) {
    const group = writeGroup(each);
    const same = groups.get(group);
    if (same) same.push(each);
    else groups.set(group, [each]);
  }
  return groups;
}

/** The same text with the same links in the same surroundings is judged the same. */
function writeSame({ window }: ReadWindow): string {
  return JSON.stringify({ ...window, id: 0 });
}
