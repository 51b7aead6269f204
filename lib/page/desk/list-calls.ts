import type { Span } from '../../candidates/types';
import { hasRun } from '../../candidates/find-runs';
import { findBlockAround, isBlock } from '../block-tags';
import { CALLING } from '../call-links';
import type { Sight } from '../sight';
import { findAll } from '../sound-nodes';
import type { BlockText } from './block-text';
import { listCallLinks } from './call-lines';

/** A call link and the part of its block's text that it covers; a place alone where it shows a picture. */
export interface Call extends Span {
  readonly link: Element;
}

/** A page may put thousands into one block. */
const MOST = 200;
/** And thousands more into the blocks within it, which read them themselves. */
const MOST_ASKED = 5_000;
/** Elements of one link that are asked for a number of their own. */
const MOST_WITHIN = 200;
/** Of `Node`, which the command line has not among its globals. */
const PRECEDING = 2;
const CONTAINS = 8;

/** The call links that stand in what was read of a block, in the page's order; to `cover` those that do not show. */
export function listCalls(
  block: BlockText,
  sight: Sight,
  cover: (element: Element) => void,
): Call[] {
  const calls: Call[] = [];
  let asked = 0;
  for (const link of listLinks(block)) {
    if (calls.length >= MOST || ++asked > MOST_ASKED) break;
    if (!isOwn(link, block.element)) continue;
    const span = findSpan(link, block);
    const hasWords = block.text.slice(span.start, span.end).trim() !== '';
    if (hasWords || isPicture(link, sight)) {
      if (hasWords || isSeen(link, sight)) calls.push({ link, ...span });
      else cover(link);
    }
  }
  return calls;
}

/** In no other block; the host's own is what stands in its shadow tree without one. */
function isOwn(link: Element, block: Element): boolean {
  const around = findBlockAround(link);
  if (around === block) return true;
  return !isBlock(around) && (around.getRootNode() as Partial<ShadowRoot>).host === block;
}

function listLinks({ element, ends }: BlockText): Iterable<Element> {
  return ends ? listCallLinks(element, ends) : findAll(element, `a${CALLING}`);
}

function isSeen(link: Element, sight: Sight): boolean {
  return !sight.isOutOfSight(link) && sight.takesRoom(link);
}

/** A picture, or words in a block of the link's own; a number there is read with that block. */
function isPicture(link: Element, sight: Sight): boolean {
  return !hasRun(link.textContent) || !holdsReadBlock(link, sight);
}

function holdsReadBlock(link: Element, sight: Sight): boolean {
  const within = [...link.querySelectorAll('*')].slice(0, MOST_WITHIN);
  return within.some(
    (element) => isBlock(element) && hasRun(element.textContent) && !sight.isOutOfSight(element),
  );
}

/** What is around a node is not before it. */
function isBefore(one: Node, other: Node): boolean {
  const place = other.compareDocumentPosition(one);
  return (place & PRECEDING) !== 0 && (place & CONTAINS) === 0;
}

function findSpan(link: Element, { nodes, text }: BlockText): Span {
  let first = 0;
  for (let end = nodes.length; first < end;) {
    const middle = (first + end) >> 1;
    const piece = nodes[middle];
    if (piece && isBefore(piece.node, link)) first = middle + 1;
    else end = middle;
  }
  let next = first;
  while (nodes[next] && link.contains(nodes[next]?.node ?? null)) next++;
  const place = (at: number) => nodes[at]?.start ?? text.length;
  return { start: place(first), end: place(next) };
}
