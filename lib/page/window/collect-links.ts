import type { Span, WindowLink } from '../../candidates/types';
import type { BlockText } from '../desk/block-text';
import { findClosest } from '../sound-nodes';

const MOST = 40;
const MOST_LOOKED_AT = 400;
const LONGEST_TARGET = 400;

/** Links over a slice of a block's text, inside the block or around it. */
export function collectLinks(block: BlockText, slice: Span): WindowLink[] {
  const links: WindowLink[] = [];
  const around = findClosest(block.element, 'a[href]');
  if (around) links.push(describe(around, 0, slice.end - slice.start));
  const { inside, places } = placeLinks(block);
  for (const link of inside) {
    const covered = places.get(link);
    if (!covered) {
      if (/^(?:tel|callto|sms):/i.test(link.getAttribute('href') ?? ''))
        links.push(describe(link, 0, 0));
      continue;
    }
    const next = block.nodes[covered.last + 1];
    const start = (block.nodes[covered.first]?.start ?? 0) - slice.start;
    const end = (next?.start ?? block.text.length) - slice.start;
    if (end > 0 && start < slice.end - slice.start)
      links.push(describe(link, Math.max(0, start), Math.min(end, slice.end - slice.start)));
    if (links.length === MOST) break;
  }
  return links;
}

interface PlacedLinks {
  readonly inside: readonly Element[];
  /** First and last text of each link. */
  readonly places: ReadonlyMap<Element, { first: number; last: number }>;
}

/** Once a block, however many slices it has: a long story is one block of a hundred at times. */
const placed = new WeakMap<BlockText, PlacedLinks>();

function placeLinks(block: BlockText): PlacedLinks {
  const known = placed.get(block);
  if (known) return known;
  const inside = [...block.element.querySelectorAll('a[href]')].slice(0, MOST_LOOKED_AT);
  const links = { inside, places: findPlaces(block, new Set(inside)) };
  placed.set(block, links);
  return links;
}

/** In one pass: a page of 400 links and 10,000 texts is one block at times. */
function findPlaces(block: BlockText, links: ReadonlySet<Element>): PlacedLinks['places'] {
  const places = new Map<Element, { first: number; last: number }>();
  if (links.size === 0) return places;
  block.nodes.forEach(({ node }, index) => {
    const link = findClosest(node.parentElement, 'a[href]');
    if (!link || !links.has(link)) return;
    const known = places.get(link);
    if (known) known.last = index;
    else places.set(link, { first: index, last: index });
  });
  return places;
}

function describe(link: Element, start: number, end: number): WindowLink {
  const label = link.getAttribute('aria-label') ?? link.getAttribute('title');
  const href = (link.getAttribute('href') ?? '').slice(0, LONGEST_TARGET);
  return { start, end, href, ...(label && { label: label.slice(0, LONGEST_TARGET) }) };
}
