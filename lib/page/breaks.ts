import { isBlock, isSkippedOrHidden } from './block-tags';

/** True where an element ends the line of text it stands in: `<br>`, `<hr>`, a block. */
export function isBreak(element: Element): boolean {
  return isBlock(element) && !isSkippedOrHidden(element);
}

/** True where a line ends between a text of a block and the text before it. */
export function followsBreak(text: Text, block: Element): boolean {
  for (let node = stepBack(text); node && node !== block; node = stepBack(node)) {
    if (isBlockNode(node) ? isBreak(node) : node.nodeType === 3 && (node as Text).length > 0)
      return isBlockNode(node);
  }
  return false;
}

/** The node before this one in the page's order, a block as a whole. */
function stepBack(node: Node): Node | null {
  let before: Node | null = node.previousSibling;
  if (!before) return node.parentNode;
  while (!isBlockNode(before) && before.lastChild) before = before.lastChild;
  return before;
}

function isBlockNode(node: Node): node is Element {
  return node.nodeType === 1 && isBlock(node as Element);
}
