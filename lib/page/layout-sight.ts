import type { Sight } from './sight';
import { getDocument, getFirst, getLast, getParent, isForm } from './sound-nodes';

let range: Range | undefined;

/** Elements of a link that are asked for their boxes. */
const MOST_ASKED = 20;

/** What the eye sees by the browser's own layout. */
export const layoutSight: Sight = {
  readShowing(element) {
    const { display, visibility, fontSize } = getComputedStyle(element);
    if (display === 'none' || visibility === 'hidden' || fontSize === '0px') return 'hidden';
    return /^(?:inline|contents|ruby)/.test(display) ? 'glued' : 'apart';
  },
  isOutOfSight(block) {
    let element: Element | null = block;
    while (element && !isForm(element) && !element.checkVisibility({ visibilityProperty: true })) {
      // Without a box of its own, what stands in it shows where what is around it does.
      const { display, visibility } = getComputedStyle(element);
      if (display !== 'contents' || visibility === 'hidden') return true;
      element = getParent(element);
    }
    return false;
  },
  takesRoom: (element) =>
    [element, ...[...element.querySelectorAll('*')].slice(0, MOST_ASKED)].some(hasBox),
  walkTexts: (root) => getDocument().createTreeWalker(root, 4 | 8),
  readTexts(first, last) {
    // One native call for all of them: a third of the price of asking each. The ends stand in
    // leaves, as an end beside a child costs a count of all its siblings.
    range ??= new Range();
    range.setStart(findLeaf(first, getFirst), 0);
    const end = findLeaf(last, getLast);
    range.setEnd(end, (end as Partial<Text>).length ?? 0);
    const text = range.toString();
    // One range for all: a new one each time is watched by the page's every change until collected.
    range.setEnd(range.startContainer, 0);
    return text;
  },
};

function hasBox(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
}

function findLeaf(node: Node, step: (node: Node) => Node | null): Node {
  let leaf = node;
  for (let below = step(leaf); below; below = step(leaf)) leaf = below;
  return leaf;
}
