import tags from '../../data/page/tags.json';
import { isInSkipped, isSkippedTag } from './block-tags';
import { CALL_LINKS, isLink } from './call-links';
import type { FoundBlock } from './find-blocks';
import { findInTexts, ORDINARY_PAGE, type TextSearch } from './find-in-texts';
import { hasRunAsSeen } from './line';
import { LONG_TEXT } from './long-text';
import { readSound } from './sound-nodes';

/** Text nodes and CDATA sections. */
const TEXTS = 4 | 8;
/** A page of fewer elements may have none that was touched yet; the first one brings 60 kB. */
const TOUCHED = 60;

const BUILT_IN = `${tags.common} ${tags.inline} ${tags.plain} ${tags.skipped}`;

/** Call links, and what may have a shadow tree: boxes that show nothing of their own, custom elements. */
function selectWorthAsking(): string {
  const hosts = `:is(${tags.hosts} ${tags.rareHosts}):empty,:not(${BUILT_IN})`;
  return `${CALL_LINKS},${hosts.replaceAll(' ', ',')}`;
}

/**
 * Says whether a page, or what a change brought to it, may hold a number, a call link or a shadow tree:
 * only there is the script that searches worth its price. This one costs every page and frame, and each
 * function some 40 µs the first time it runs: hence so few. What trips the look is worth a search.
 * Each step is a breath.
 */
export function* lookForWork(page: Document, brought: readonly Element[] | null): Look {
  try {
    if (brought) return yield* lookAtRoots(page, brought);
    if (isBare(page)) return false;
    if (isLargeOrShadowed(page)) return true;
    const begun = yield* searchTexts(page, page);
    return begun === true || begun.found.length > 0 || holdsLinkOrShadow(page) ? begun : false;
  } catch {
    return true;
  }
}

/** A search by the page's texts that the look began: what it found, and what there is to do yet. */
export interface Begun {
  readonly found: readonly FoundBlock[];
  readonly rest?: TextSearch;
}

/** Where something is worth a search, the search that was begun, or true where that can't be gone on with. */
export type Look = Generator<undefined, boolean | Begun>;

function* lookAtRoots(page: Document, brought: readonly Element[]): Generator<undefined, boolean> {
  for (const root of brought) {
    if (!root.isConnected) continue;
    if (root.shadowRoot) return true;
    // What a feed adds is mostly a line of text.
    const found = root.firstElementChild
      ? (yield* holdsRun(page, root)) || holdsLinkOrShadow(root)
      : holdsRunItself(root);
    // What was taken out meanwhile, as a page's first sketch is, is worth nothing.
    if (found && root.isConnected) return true;
    yield undefined;
  }
  return false;
}

function holdsRunItself(element: Element): boolean {
  const text = element.textContent;
  return (
    text.length > LONG_TEXT ||
    (!isSkippedTag(element) && hasRunAsSeen(text) && !isInSkipped(element))
  );
}

/** An empty frame, as advertising leaves a dozen of on a page: no text, and nothing in its body. */
function isBare(page: Document): boolean {
  return !page.createTreeWalker(page, TEXTS).nextNode() && !page.querySelector(':root>*>*');
}

function* holdsRun(page: Document, root: Element): Generator<undefined, boolean> {
  const begun = yield* searchTexts(page, root);
  return begun === true || begun.found.length > 0;
}

/** Up to the first find. True where they can't be searched so to the end. */
function* searchTexts(
  page: Document,
  root: Document | Element,
): Generator<undefined, true | Begun> {
  const getRoot = () =>
    root === page ? readSound<Element>(page, 'documentElement') : (root as Element);
  const rest = findInTexts(page.createTreeWalker(root, TEXTS), getRoot);
  for (;;) {
    const { done, value } = rest.next();
    if (done) return value ? { found: [] } : true;
    if (value) return { found: [value], rest };
    yield undefined;
  }
}

function holdsLinkOrShadow(root: Document | Element): boolean {
  for (const element of root.querySelectorAll(selectWorthAsking()))
    if (element.shadowRoot || isLink(element)) return true;
  return false;
}

function isLargeOrShadowed(page: Document): boolean {
  const elements = page.getElementsByTagName('*');
  if (elements.item(TOUCHED) === null) return false;
  return elements.item(ORDINARY_PAGE) !== null || page.body.shadowRoot !== null;
}
