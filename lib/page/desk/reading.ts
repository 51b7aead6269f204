import type { FoundBlock } from '../find-blocks';
import { layoutSight } from '../layout-sight';
import type { Covered } from './covered';
import { createBudget, type Budget } from './budget';
import { createParts } from './list-parts';
import { createLiveWindows, type LiveWindows } from './live-windows';
import { createReader, type ReadWindow } from './reader';

export interface Reading {
  readonly live: LiveWindows;
  /** Reads block after block into live windows; each step is a breath. */
  readAll(found: readonly FoundBlock[]): Generator<undefined, void>;
  /** Something was left out, as the page is past the ceilings. */
  isInPart(): boolean;
  reset(): void;
}

/** What is found and does not show is `covered`. */
export function createReading(covered: Covered): Reading {
  const live = createLiveWindows();
  const reader = createReader(layoutSight, covered.add);
  let budget = createBudget(() => performance.now());

  function* readBlock(found: FoundBlock): Generator<undefined, readonly ReadWindow[]> {
    const { element } = found;
    // Past the ceiling nothing is read, and the popup is told so.
    if (!element.isConnected || (budget.isSpent() && !budget.spend(0))) return [];
    if (layoutSight.isOutOfSight(element)) {
      covered.add(element);
      return [];
    }
    covered.delete(element);
    const windows = takeAffordable(yield* reader.readBlock(found), budget);
    live.add(element, windows);
    return windows;
  }

  /** A page made to trip the reading costs us this block, not the others. */
  function* readSafely(part: FoundBlock): Generator<undefined, readonly ReadWindow[]> {
    try {
      return yield* readBlock(part);
    } catch {
      live.add(part.element, []);
      return [];
    }
  }

  return {
    live,
    *readAll(found) {
      const parts = createParts(layoutSight);
      live.begin();
      for (const block of found)
        for (const part of yield* parts.choose(block)) {
          parts.note(yield* readSafely(part));
          yield undefined;
        }
    },
    isInPart: () => budget.exceeded,
    reset() {
      live.clear();
      covered.clear();
      budget = createBudget(() => performance.now());
    },
  };
}

function takeAffordable(windows: readonly ReadWindow[], budget: Budget): ReadWindow[] {
  return windows.filter(({ window }) => budget.spend(window.text.length));
}
