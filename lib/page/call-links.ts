import { findBlockAround, isInSkipped } from './block-tags';
import { getDocument, isPage, readSound } from './sound-nodes';

const TAGS = ['a', 'area'];
const SCHEMES = ['tel:', 'sms:', 'callto:'];

function writeSelector(tag: string, scheme: string): string {
  return `${tag}[href^="${scheme}" i]`;
}

/** Whatever leads to a call; written out, as each page and frame would have to put it together. */
export const CALLING = ':is([href^="tel:" i],[href^="sms:" i],[href^="callto:" i])';
export const CALL_LINKS = `:is(a,area)${CALLING}`;

export function isLink({ localName }: Element): boolean {
  return TAGS.includes(localName);
}

/**
 * Blocks that hold a call link; a run in their text is not needed. With a breath before each query:
 * one takes 2 ms on 200,000 elements.
 */
export function* findCallLinkBlocks(root: Element | Document): Generator<undefined, Element[]> {
  const links: Element[] = [];
  if (isPage(root) || root.firstElementChild) {
    const within = isPage(root) ? getDocument() : root;
    // A page's own list of links is asked at the price of one look, and only as far as the first.
    if (isPage(root) && readSound<HTMLCollection>(root, 'links').item(0) === null) return [];
    for (const tag of TAGS) yield* findCallLinks(within, tag, links);
  }
  if (!isPage(root) && isLink(root) && root.matches(CALL_LINKS)) links.push(root);
  const blocks = new Set(links.map((link) => findBlockAround(link)));
  return [...blocks].filter((block) => !isInSkipped(block));
}

/** One query for each scheme: a list of selectors over every element costs ten times as much. */
function* findCallLinks(
  root: Element | Document,
  tag: string,
  links: Element[],
): Generator<undefined, void> {
  if (root.getElementsByTagName(tag).length === 0) return;
  for (const scheme of SCHEMES) {
    yield undefined;
    links.push(...root.querySelectorAll(writeSelector(tag, scheme)));
  }
}
