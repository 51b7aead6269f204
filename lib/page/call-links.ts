import { findBlockAround, isInSkipped } from './block-tags';
import { findClosest, getDocument, isPage } from './sound-nodes';

const TAGS = ['a', 'area'];
const SCHEMES = ['tel:', 'sms:', 'callto:'];
const CALL_LINKS = TAGS.flatMap((tag) =>
  SCHEMES.map((scheme) => writeSelector(tag, scheme)),
).join();

function writeSelector(tag: string, scheme: string): string {
  return `${tag}[href^="${scheme}" i]`;
}

/** Blocks that hold a call link; a run in their text is not needed. */
export function findCallLinkBlocks(root: Element | Document): Element[] {
  const links = isPage(root) ? listCallLinks(getDocument()) : listCallLinksOf(root);
  const blocks = new Set(links.map((link) => findBlockAround(link)));
  return [...blocks].filter((block) => !isInSkipped(block));
}

function listCallLinksOf(root: Element): Element[] {
  const links = root.firstElementChild ? listCallLinks(root) : [];
  if (TAGS.includes(root.localName) && root.matches(CALL_LINKS)) links.push(root);
  return links;
}

function listCallLinks(root: Element | Document): Element[] {
  return TAGS.flatMap((tag) => findCallLinks(root, tag));
}

/** One query for each scheme: a list of selectors over every element costs ten times as much. */
function findCallLinks(root: Element | Document, tag: string): Element[] {
  if (root.getElementsByTagName(tag).length === 0) return [];
  return SCHEMES.flatMap((scheme) => [...root.querySelectorAll(writeSelector(tag, scheme))]);
}

/** True where the block holds, or stands in, a call link. */
export function hasCallLink(block: Element): boolean {
  return block.querySelector(CALL_LINKS) !== null || findClosest(block, CALL_LINKS) !== null;
}
