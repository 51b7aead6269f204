import type { Span, WindowLink } from '../../candidates/types';
import type { BlockText } from '../desk/block-text';

const MOST = 40;
const LONGEST_TARGET = 400;

/** Links over a slice of a block's text, inside the block or around it. */
export function collectLinks(block: BlockText, slice: Span): WindowLink[] {
  const links: WindowLink[] = [];
  const around = block.element.closest('a[href]');
  if (around) links.push(describe(around, 0, slice.end - slice.start));
  for (const link of [...block.element.querySelectorAll('a[href]')].slice(0, 400)) {
    const pieces = block.nodes.filter((piece) => link.contains(piece.node));
    const [first] = pieces;
    const last = pieces.at(-1);
    if (!first || !last) {
      if (/^(?:tel|callto|sms):/i.test(link.getAttribute('href') ?? ''))
        links.push(describe(link, 0, 0));
      continue;
    }
    const next = block.nodes[block.nodes.indexOf(last) + 1];
    const start = first.start - slice.start;
    const end = (next?.start ?? block.text.length) - slice.start;
    if (end > 0 && start < slice.end - slice.start)
      links.push(describe(link, Math.max(0, start), Math.min(end, slice.end - slice.start)));
    if (links.length === MOST) break;
  }
  return links;
}

function describe(link: Element, start: number, end: number): WindowLink {
  const label = link.getAttribute('aria-label') ?? link.getAttribute('title');
  const href = (link.getAttribute('href') ?? '').slice(0, LONGEST_TARGET);
  return { start, end, href, ...(label && { label: label.slice(0, LONGEST_TARGET) }) };
}
