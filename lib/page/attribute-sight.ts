import type { Sight } from './sight';

const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px)?\s*(?:;|$)/i;
const APART = /display\s*:\s*(?:block|flex|grid|table|list-item)/i;

/** What can be told of the eye's sight without layout: by style attributes alone. */
export const attributeSight: Sight = {
  readShowing(element) {
    if (isHidden(element)) return 'hidden';
    return APART.test(element.getAttribute('style') ?? '') ? 'apart' : 'glued';
  },
  isOutOfSight(block) {
    for (let element: Element | null = block; element; element = element.parentElement)
      if (isHidden(element)) return true;
    return false;
  },
  takesRoom: (element) => element.firstElementChild !== null,
  walkTexts: (root) => (root.ownerDocument ?? (root as Document)).createTreeWalker(root, 4),
  readTexts(first, last) {
    let text = '';
    for (let node: ChildNode | null = first; node; node = node.nextSibling) {
      text += node.textContent ?? '';
      if (node === last) break;
    }
    return text;
  },
};

function isHidden(element: Element): boolean {
  return element.hasAttribute('hidden') || HIDDEN.test(element.getAttribute('style') ?? '');
}
