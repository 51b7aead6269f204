import type { PlacedFinding } from '../../ui/models';
import type { FoundBlock } from '../find-blocks';
import type { ReadWindow } from './reader';

export interface LiveWindow extends ReadWindow {
  /** What was said of it; missing where nothing was said yet. */
  findings?: readonly PlacedFinding[];
  /** What was said is of the same text on a node that has gone, and holds until the answer. */
  provisional?: boolean;
}

/** The windows of what stands on the page now, and what was said of each. */
export interface LiveWindows {
  /** Takes the place of what was read of the same block before; what is the same keeps its answer. */
  replace(block: FoundBlock, windows: readonly ReadWindow[]): void;
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

export function createLiveWindows(): LiveWindows {
  const byPlace = new Map<Node, LiveWindow[]>();
  const said = new Map<string, readonly PlacedFinding[]>();

  function place({ element, nodes, from }: FoundBlock): Node {
    // A stretch of a long node is a place of its own only by where it begins.
    return from ? element : (nodes?.[0] ?? element);
  }

  return {
    replace(block, windows) {
      const where = place(block);
      const before = byPlace.get(where) ?? [];
      const taken = windows.map((read) => {
        const same = before.find(({ window }) => isSame(window, read.window));
        if (same?.findings && !same.provisional)
          return {
            ...read,
            window: { ...read.window, id: same.window.id },
            findings: same.findings,
          };
        // A page that draws itself anew many times a second would else never keep a mark.
        const findings = said.get(writeKey(read));
        return findings ? { ...read, findings, provisional: true } : { ...read };
      });
      if (block.from) byPlace.set(where, [...before, ...taken]);
      else if (taken.length > 0) byPlace.set(where, taken);
      else byPlace.delete(where);
    },
    list: () => [...byPlace.values()].flat(),
    answer(asked, findings) {
      for (const live of asked) {
        live.findings = findings.filter(({ windowId }) => windowId === live.window.id);
        live.provisional = false;
        if (said.size >= MOST_REMEMBERED) said.clear();
        said.set(writeKey(live), live.findings);
      }
    },
    prune() {
      for (const where of byPlace.keys()) if (!where.isConnected) byPlace.delete(where);
    },
    doubt: () => said.clear(),
    clear() {
      byPlace.clear();
      said.clear();
    },
  };
}

/** Other words around the same text may be another company's; other figures are a counter that ran on. */
function writeKey({ window: { text, runs, links, ...around } }: ReadWindow): string {
  const surroundings = JSON.stringify({ ...around, id: 0 }).replace(/\d/g, '0');
  return JSON.stringify([text, runs, links, surroundings]);
}

/** The same text with the same links in the same surroundings is judged the same. */
function isSame(one: ReadWindow['window'], other: ReadWindow['window']): boolean {
  return JSON.stringify({ ...one, id: 0 }) === JSON.stringify({ ...other, id: 0 });
}
