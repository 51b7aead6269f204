import type { Span, WindowLink } from '../../candidates/types';
import type { BlockText } from '../desk/block-text';
import { CALLING } from '../call-links';
import { findPiece } from '../desk/block-text';
import { findClosest } from '../sound-nodes';

const MOST = 40;
const LONGEST_TARGET = 400;

/** Links over a slice of a block's text, inside the block or around it. */
export function collectLinks(block: BlockText, slice: Span): WindowLink[] {
  const length = slice.end - slice.start;
  const links: WindowLink[] = [];
  const around = findClosest(block.element, 'a[href]');
  if (around) links.push(describe(around, 0, length));
  const places = [...findPlaces(block, slice)];
  // A list of names may bring hundreds: those that call are told before those that lead elsewhere.
  let others = MOST - places.filter(([link]) => link.matches(CALLING)).length;
  for (const [link, { first, last }] of places) {
    if (links.length >= MOST) break;
    if (!link.matches(CALLING) && others-- <= 0) continue;
    const start = (block.nodes[first]?.start ?? 0) - slice.start;
    const end = (block.nodes[last + 1]?.start ?? block.text.length) - slice.start;
    links.push(describe(link, Math.max(0, start), Math.min(end, length)));
  }
  const bare = listBareCallLinks(block).slice(0, Math.max(0, MOST - links.length));
  return [...links, ...bare.map((link) => describe(link, 0, 0))];
}

interface Place {
  readonly first: number;
  last: number;
}

/** First and last text of each link that stands in a part of the block, in the page's order. */
function findPlaces({ element, nodes }: BlockText, part: Span): ReadonlyMap<Element, Place> {
  const places = new Map<Element, Place>();
  for (let at = Math.max(0, findPiece(nodes, part.start)); at < nodes.length; at++) {
    const piece = nodes[at];
    if (!piece || piece.start >= part.end) break;
    const link = findClosest(piece.node.parentElement, 'a[href]');
    if (!link || link.contains(element)) continue;
    const known = places.get(link);
    if (known) known.last = at;
    else places.set(link, { first: at, last: at });
  }
  return places;
}

const bare = new WeakMap<BlockText, readonly Element[]>();

/** Call links without a text that shows, as pictures are. Once a block, however many slices it has. */
function listBareCallLinks(block: BlockText): readonly Element[] {
  const known = bare.get(block);
  if (known) return known;
  const calls = [...block.element.querySelectorAll(`a${CALLING}`)].slice(0, MOST);
  const covered = calls.length > 0 && findPlaces(block, { start: 0, end: block.text.length });
  const found = covered ? calls.filter((link) => !covered.has(link)) : [];
  bare.set(block, found);
  return found;
}

function describe(link: Element, start: number, end: number): WindowLink {
  const label = link.getAttribute('aria-label') ?? link.getAttribute('title');
  const href = (link.getAttribute('href') ?? '').slice(0, LONGEST_TARGET);
  return { start, end, href, ...(label && { label: label.slice(0, LONGEST_TARGET) }) };
}
