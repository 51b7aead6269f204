import { isBlock } from './block-tags';
import { findCallLinkBlocks, isLink } from './call-links';
import { findBlocks, findInPage, type FoundBlock, type Search } from './find-blocks';
import type { TextSearch } from './find-in-texts';
import { findShadowBlocks } from './find-shadow-blocks';
import type { Begun } from './first-look';
import { countUpTo } from './is-large';
import { layoutSight } from './layout-sight';
import { runInSlices } from './run-in-slices';
import { findShadowRoots } from './shadow-roots';
import { getDocument, isPage } from './sound-nodes';

/** The root, the head and the body: all that an empty frame has. */
const BARE = 3;
/** Surely more; to touch an element just to count so few would cost more than all else. */
const MANY = 1_000;
/** Finds are handed on in portions of this size, so that the first marks don't wait for the last. */
const PORTION = 2_500;

/** Searches elements in slices, open shadow roots in them included. */
export function createScanner(signal: AbortSignal, watchShadow: (root: ShadowRoot) => void) {
  const shadows = new WeakSet<ShadowRoot>();
  const meet = (shadow: ShadowRoot) => {
    if (!shadows.has(shadow)) watchShadow(shadow);
    shadows.add(shadow);
  };

  /** At most one portion: a page that holds more is past every ceiling. */
  return async (roots: readonly (Element | Document)[], begun?: Begun): Promise<FoundBlock[]> => {
    const found: FoundBlock[] = [];
    const search = searchRoots(roots, meet, begun);
    await runInSlices(search, signal, (block) => found.push(block) < PORTION);
    return found;
  };
}

/** Everything worth reading under some elements, in the order of the search; of the page from where the look came to. */
export function* searchRoots(
  roots: readonly (Element | Document)[],
  meet: (shadow: ShadowRoot) => void,
  begun?: Begun,
): Search {
  for (const root of roots) {
    try {
      yield* searchRoot(root, meet, begun);
    } catch {
      // a page made to trip the search costs us this root, not the others
    }
    yield undefined;
  }
}

function* searchRoot(
  root: Element | Document,
  meet: (shadow: ShadowRoot) => void,
  begun?: Begun,
): Search {
  if (isPage(root)) {
    if (!begun || !(yield* goOn(begun))) yield* findInPage(root, layoutSight);
    if (countUpTo(MANY, getDocument()) <= BARE) return;
  } else {
    yield* findBlocks(root, layoutSight);
    // What a feed adds is mostly a line of text: nothing in it to ask for links or shadows.
    if (!root.firstElementChild && !root.shadowRoot && !isLink(root)) return;
  }
  yield* searchCallLinks(root);
  for (const shadow of yield* findShadowRoots(root)) {
    meet(shadow);
    yield* findShadowBlocks(shadow, layoutSight);
    // What stands in the tree without a block is its host's.
    for (const child of shadow.children)
      for (const found of searchCallLinks(child)) if (!found || isBlock(found.element)) yield found;
  }
}

function* goOn({ found, rest }: Begun): TextSearch {
  yield* found;
  return rest ? yield* rest : true;
}

function* searchCallLinks(root: Element | Document): Search {
  for (const element of yield* findCallLinkBlocks(root)) yield { element, calls: true };
}
