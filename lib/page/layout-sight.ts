import type { Sight } from './sight';
import { getDocument, isForm } from './sound-nodes';

/** What the eye sees by the browser's own layout. */
export const layoutSight: Sight = {
  readShowing(element) {
    const { display, visibility, fontSize } = getComputedStyle(element);
    if (display === 'none' || visibility === 'hidden' || fontSize === '0px') return 'hidden';
    return /^(?:inline|contents|ruby)/.test(display) ? 'glued' : 'apart';
  },
  isOutOfSight: (block) => !isForm(block) && !block.checkVisibility({ visibilityProperty: true }),
  walkTexts: (root) => getDocument().createTreeWalker(root, 4 | 8),
  readTexts(nodes) {
    const [first] = nodes;
    const last = nodes.at(-1);
    if (!first || !last) return '';
    // One native call for all of them: a third of the price of asking each.
    const range = new Range();
    range.setStartBefore(first);
    range.setEndAfter(last);
    return range.toString();
  },
};
