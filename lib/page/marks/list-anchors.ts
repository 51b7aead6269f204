import type { Mark } from './mark';

/**
 * The elements whose highlights style the text of marks. In Chromium what stands in them takes their
 * highlights over, so that of a shadow tree its outermost host speaks.
 */
export function listAnchors(marks: readonly Mark[]): Set<Element> {
  const anchors = new Set<Element>();
  for (const { range } of marks)
    for (const node of [range.commonAncestorContainer, range.startContainer, range.endContainer]) {
      const anchor = findOutermost(node);
      if (anchor) anchors.add(anchor);
    }
  return anchors;
}

function findOutermost(node: Node): Element | null {
  const root = node.getRootNode();
  if (root.nodeType === 11) return findOutermost((root as ShadowRoot).host);
  return node.nodeType === 1 ? (node as Element) : node.parentElement;
}
