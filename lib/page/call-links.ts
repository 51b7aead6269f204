import { findBlockAround, isInSkipped } from './block-tags';

const CALL_LINKS = ['tel:', 'sms:', 'callto:']
  .flatMap((scheme) => [`a[href^="${scheme}" i]`, `area[href^="${scheme}" i]`])
  .join(',');

/** Blocks that hold a call link; a run in their text is not needed. */
export function findCallLinkBlocks(root: Element): Element[] {
  // By name first: a list of selectors over every element costs ten times as much.
  const links = ['a', 'area'].flatMap((name) =>
    [...root.getElementsByTagName(name)].filter((link) => link.matches(CALL_LINKS)),
  );
  if (root.matches(CALL_LINKS)) links.push(root);
  const blocks = new Set(links.map((link) => findBlockAround(link)));
  return [...blocks].filter((block) => !isInSkipped(block));
}

/** True where the block holds, or stands in, a call link. */
export function hasCallLink(block: Element): boolean {
  return block.querySelector(CALL_LINKS) !== null || block.closest(CALL_LINKS) !== null;
}
