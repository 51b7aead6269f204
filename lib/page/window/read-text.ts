import { isBlock, isSkippedOrHidden } from '../block-tags';

/**
 * Reads at most about `limit` characters of an element, from its beginning or its end, so that
 * a neighbour of a million characters costs no more than a short one. Blocks part with a blank.
 */
export function readText(element: Element, limit: number, fromEnd = false, skip = ''): string {
  let text = '';
  const add = (part: string) => {
    text = fromEnd ? part.slice(-limit) + text : text + part.slice(0, limit);
  };
  const visit = (parent: Node, depth: number): void => {
    if (depth > 60) return;
    let child = fromEnd ? parent.lastChild : parent.firstChild;
    for (; child && text.length < limit; child = step(child)) {
      if (child.nodeType === 3) add((child as Text).data);
      if (child.nodeType !== 1) continue;
      const inner = child as Element;
      if (isSkippedOrHidden(inner) || (skip && inner.matches(skip))) continue;
      const gap = isBlock(inner) ? ' ' : '';
      add(gap);
      visit(inner, depth + 1);
      add(gap);
    }
  };
  const step = (node: Node) => (fromEnd ? node.previousSibling : node.nextSibling);
  visit(element, 0);
  text = text.replace(/\s+/g, ' ').trim();
  return fromEnd ? text.slice(-limit) : text.slice(0, limit);
}
