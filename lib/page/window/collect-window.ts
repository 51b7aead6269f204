// Minimal, by the page helper: the judge helper takes over.
import type { Span, TextWindow, WindowLink } from '../../candidates/types';
import type { BlockText } from '../block-text';

/** Gathers what surrounds a slice of a block: links, headings, table, neighbours. */
export function collectWindow(
  block: BlockText,
  slice: Span,
  runs: readonly Span[],
  id: number,
): TextWindow {
  return {
    id,
    text: block.text.slice(slice.start, slice.end),
    runs,
    links: collectLinks(block, slice),
    headings: [],
    before: [],
    after: [],
    area: 'main',
  };
}

function collectLinks(block: BlockText, slice: Span): WindowLink[] {
  return [...block.element.querySelectorAll('a[href]')].map((link) => {
    const inside = block.nodes.filter((piece) => link.contains(piece.node));
    const start = (inside[0]?.start ?? 0) - slice.start;
    return {
      start,
      end: start + (link.textContent ?? '').length,
      href: link.getAttribute('href') ?? '',
    };
  });
}
