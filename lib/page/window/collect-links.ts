import type { Span, WindowLink } from '../../candidates/types';
import { CALLING } from '../call-links';
import { findPiece, type BlockText } from '../desk/block-text';
import type { Call } from '../desk/list-calls';
import type { Slice } from '../desk/slice-block';
import { findClosest } from '../sound-nodes';

const MOST = 40;
const LONGEST_TARGET = 400;

/** A link of a window with its element. */
export interface PlacedLink {
  readonly element: Element;
  readonly link: WindowLink;
}

/**
 * Links over a slice of a block's text, inside the block or around it, in the page's order. A list of
 * names may bring hundreds: those that call go before those that lead elsewhere.
 */
export function collectLinks(block: BlockText, slice: Slice): PlacedLink[] {
  const length = slice.end - slice.start;
  const around = findClosest(block.element, 'a[href]');
  const places = [...slice.calls, ...findOthers(block, slice, MOST - slice.calls.length)];
  places.sort((one, other) => one.start - other.start);
  const placed = places.map(({ link, start, end }) =>
    describe(link, Math.max(0, start - slice.start), Math.min(end - slice.start, length)),
  );
  return [...(around ? [describe(around, 0, length)] : []), ...placed].slice(0, MOST);
}

/** Those that lead elsewhere, by the first and the last text of each. */
function findOthers({ element, nodes, text }: BlockText, slice: Span, most: number): Call[] {
  const places = new Map<Element, { first: number; last: number }>();
  for (let at = Math.max(0, findPiece(nodes, slice.start)); at < nodes.length; at++) {
    const piece = nodes[at];
    if (!piece || piece.start >= slice.end) break;
    const link = findClosest(piece.node.parentElement, 'a[href]');
    if (!link || link.contains(element) || link.matches(CALLING)) continue;
    const known = places.get(link);
    if (known) known.last = at;
    else if (places.size >= most) break;
    else places.set(link, { first: at, last: at });
  }
  return [...places].map(([link, { first, last }]) => ({
    link,
    start: nodes[first]?.start ?? 0,
    end: nodes[last + 1]?.start ?? text.length,
  }));
}

function describe(element: Element, start: number, end: number): PlacedLink {
  const label = element.getAttribute('aria-label') ?? element.getAttribute('title');
  const href = (element.getAttribute('href') ?? '').slice(0, LONGEST_TARGET);
  const link = { start, end, href, ...(label && { label: label.slice(0, LONGEST_TARGET) }) };
  return { element, link };
}
