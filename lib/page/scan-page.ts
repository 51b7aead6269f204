import { createBudget, type Budget } from './budget';
import { findCallLinkBlocks } from './call-links';
import { findBlocks, type FoundBlock, type Search } from './find-blocks';
import { findShadowBlocks } from './find-shadow-blocks';
import { createLiveWindows } from './live-windows';
import { createReader, type ReadWindow } from './reader';
import { runInSlices } from './run-in-slices';
import { findShadowRoots } from './shadow-roots';
import { layoutSight } from './layout-sight';

/** Hidden blocks that wait for a click to bring them out. */
const MOST_HIDDEN = 300;

/** Reads elements into live windows in slices and keeps account of what was left out. */
export function createScanner(signal: AbortSignal, watchShadow: (root: ShadowRoot) => void) {
  const live = createLiveWindows();
  const reader = createReader(layoutSight);
  const shadows = new WeakSet<ShadowRoot>();
  const hidden = new Set<Element>();
  let budget = createBudget(() => performance.now());

  async function scan(roots: readonly Element[]): Promise<void> {
    const read = new Set<Element>();
    await runInSlices(findAll(roots), signal, (found) => readBlock(found, read));
  }

  function* findAll(roots: readonly Element[]): Search {
    for (const root of roots) {
      yield* findBlocks(root, layoutSight);
      for (const block of findCallLinkBlocks(root)) yield { element: block };
      const found = findShadowRoots(root);
      for (const shadow of found) {
        if (!shadows.has(shadow)) watchShadow(shadow);
        shadows.add(shadow);
        yield* findShadowBlocks(shadow, layoutSight);
        for (const child of shadow.children)
          for (const block of findCallLinkBlocks(child)) yield { element: block };
      }
      yield undefined;
    }
  }

  function readBlock(found: FoundBlock, read: Set<Element>): void {
    const { element, nodes } = found;
    if (!nodes && read.has(element)) return;
    if (!nodes) read.add(element);
    if (layoutSight.isOutOfSight(element)) {
      if (hidden.size < MOST_HIDDEN) hidden.add(element);
      return;
    }
    hidden.delete(element);
    const windows = reader.readBlock(found);
    const all = windows.length > 0 || nodes ? windows : reader.readCallLinks(element);
    live.replace(found, takeAffordable(all, budget));
  }

  return {
    live,
    scan,
    /** Blocks that were hidden and can be seen now. */
    listUncovered: () =>
      [...hidden].filter((block) => block.isConnected && !layoutSight.isOutOfSight(block)),
    hasHidden: () => hidden.size > 0,
    isInPart: () => budget.exceeded,
    /** A new page in the same document: everything starts anew. */
    reset() {
      live.clear();
      hidden.clear();
      budget = createBudget(() => performance.now());
    },
  };
}

function takeAffordable(windows: readonly ReadWindow[], budget: Budget): ReadWindow[] {
  return windows.filter(({ window }) => budget.spend(window.text.length));
}
