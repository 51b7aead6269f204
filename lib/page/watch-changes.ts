import { findBlockAround, isBlock } from './block-tags';
import { getParent } from './sound-nodes';

/** Changes wait this long, in milliseconds, and are read together (RECIPES 3). */
const WAIT = 250;
/** More waiting nodes than this, and the whole page is read again instead. */
const MOST_WAITING = 4_000;

export interface ChangeWatch {
  /** Watches one more tree: an open shadow root. */
  add(root: Node): void;
  /** Returns what still waited to be told; null where that was too much to be listed. */
  stop(): readonly Element[] | null;
}

/**
 * Watches added nodes, changed text and links that lead elsewhere. Calls back with the elements to read again, none of them
 * inside another; null where so much changed that all of it is to be read.
 */
export function watchChanges(
  root: Node,
  changed: (roots: readonly Element[] | null) => void,
): ChangeWatch {
  const waiting = new Set<Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let flooded = false;

  const observer = new MutationObserver((records) => {
    gather(records);
    if (waiting.size > 0) timer ??= setTimeout(flush, flooded ? WAIT * 8 : WAIT);
  });

  function gather(records: readonly MutationRecord[]): void {
    for (const record of records) {
      if (waiting.size > MOST_WAITING) {
        flooded = true;
        break;
      }
      // Each member asked for is a call into the browser: a feed brings a thousand records a second.
      const { addedNodes } = record;
      const count = addedNodes.length;
      for (let at = 0; at < count; at++) waiting.add(addedNodes[at] as Node);
      if (count === 0 && record.type !== 'childList') waiting.add(record.target);
    }
  }

  function flush(): void {
    timer = undefined;
    const roots = flooded ? null : listRoots(waiting);
    waiting.clear();
    flooded = false;
    if (roots === null || roots.length > 0) changed(roots);
  }

  const watch = (node: Node) =>
    observer.observe(node, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: ['href'],
    });
  watch(root);
  return {
    add: watch,
    stop() {
      gather(observer.takeRecords());
      observer.disconnect();
      clearTimeout(timer);
      return flooded ? null : listRoots(waiting);
    },
  };
}

/** The elements to read for some changed nodes: blocks, none gone, none inside another. */
export function listRoots(nodes: ReadonlySet<Node>): Element[] {
  const roots = new Set<Element>();
  for (const node of nodes) {
    if (!node.isConnected) continue;
    const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
    if (element) roots.add(isBlock(element) ? element : findBlockAround(element));
  }
  const known = new Map<Element | null, boolean>([[null, false]]);
  return [...roots].filter((root) => !isInside(getParent(root), roots, known));
}

/** True where an element is one of the roots or stands in one. Siblings, as a feed brings, are asked once. */
function isInside(
  element: Element | null,
  roots: ReadonlySet<Element>,
  known: Map<Element | null, boolean>,
): boolean {
  const passed: Element[] = [];
  let above = element;
  while (above && !known.has(above) && !roots.has(above)) {
    passed.push(above);
    above = getParent(above);
  }
  const inside = above !== null && (known.get(above) ?? true);
  for (const each of passed) known.set(each, inside);
  return inside;
}
