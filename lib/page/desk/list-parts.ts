import type { FoundBlock } from '../find-blocks';
import { MANY_CHILDREN } from '../find-in-texts';
import type { Sight } from '../sight';
import { getChildren } from '../sound-nodes';
import { listCallLines } from './call-lines';
import type { ReadWindow } from './reader';

/**
 * Says of one find after another what there is to be read yet: nothing twice, and of a block that is
 * read in parts, or too large to be read for a call link's sake, the lines around its call links.
 */
export function createParts(sight: Sight) {
  const whole = new Set<Element>();
  const inParts = new Map<Element, Set<Node>>();
  return {
    *choose(found: FoundBlock): Generator<undefined, readonly FoundBlock[]> {
      const { element, nodes } = found;
      const read = inParts.get(element) ?? new Set();
      if (nodes) {
        for (const node of nodes) read.add(node);
        inParts.set(element, read);
        return [found];
      }
      if (whole.has(element)) return [];
      whole.add(element);
      const isVast = read.size > 0 || getChildren(element).length > MANY_CHILDREN;
      return found.calls && isVast ? yield* listCallLines(element, read, sight) : [found];
    },
    /** The links of what was read of a part are read with it, those on pictures too. */
    note(windows: readonly ReadWindow[]): void {
      for (const { block, links } of windows)
        for (const link of links) inParts.get(block.element)?.add(link);
    },
  };
}
