import type { PlacedFinding } from '../../ui/models';
import type { FoundBlock } from '../find-blocks';
import type { ReadWindow } from './reader';

export interface LiveWindow extends ReadWindow {
  /** What was said of it; missing while it waits for an answer. */
  findings?: readonly PlacedFinding[];
}

/** The windows of what stands on the page now, and what was said of each. */
export interface LiveWindows {
  /** Takes the place of what was read of the same block before; what is the same keeps its answer. */
  replace(block: FoundBlock, windows: readonly ReadWindow[]): void;
  list(): LiveWindow[];
  /** Takes over an answer: each window that was asked about is answered now. */
  answer(asked: readonly LiveWindow[], findings: readonly PlacedFinding[]): void;
  /** Forgets what has left the page; true if something had. */
  prune(): void;
  clear(): void;
}

export function createLiveWindows(): LiveWindows {
  const byPlace = new Map<Node, LiveWindow[]>();

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
        return same?.findings
          ? { ...read, window: { ...read.window, id: same.window.id }, findings: same.findings }
          : { ...read };
      });
      if (block.from) byPlace.set(where, [...before, ...taken]);
      else if (taken.length > 0) byPlace.set(where, taken);
      else byPlace.delete(where);
    },
    list: () => [...byPlace.values()].flat(),
    answer(asked, findings) {
      for (const live of asked)
        live.findings = findings.filter(({ windowId }) => windowId === live.window.id);
    },
    prune() {
      for (const where of byPlace.keys()) if (!where.isConnected) byPlace.delete(where);
    },
    clear: () => byPlace.clear(),
  };
}

/** The same text with the same links in the same surroundings is judged the same. */
function isSame(one: ReadWindow['window'], other: ReadWindow['window']): boolean {
  return JSON.stringify({ ...one, id: 0 }) === JSON.stringify({ ...other, id: 0 });
}
