import type { PageArea, TextWindow } from '../../candidates/types';
import type { BlockText } from '../desk/block-text';
import type { Slice } from '../desk/slice-block';
import { collectHeadings } from './collect-headings';
import { collectLinks } from './collect-links';
import { collectNeighbours } from './collect-neighbours';
import { collectTable } from './collect-table';
import { readText } from './read-text';
import { isRepeated } from './repeated';
import { findClosest } from '../sound-nodes';

const AREAS: readonly (readonly [PageArea, string])[] = [
  ['nav', 'nav,[role=navigation]'],
  ['footer', 'footer,[role=contentinfo],[class*=footer],[class^=foot],[id^=foot],[class^=ftr]'],
  ['aside', 'aside,[role=complementary],[class*=sidebar]'],
  ['header', 'header,[role=banner]'],
];
const USER_WRITTEN =
  '[class*=comment],[class*=reply],[class*=answer],[class*=review],[class*=post],[class*=tweet],[class*=topic],[class*=floor],[data-testid=tweet],[itemprop*=comment]';
const LONGEST_LEAD = 120;

export interface CollectedWindow {
  readonly window: TextWindow;
  /** The elements of its links, in the same order. */
  readonly links: readonly Element[];
}

/** Gathers what surrounds a slice of a block: links, headings, table, neighbours. */
export function collectWindow(block: BlockText, slice: Slice, id: number): CollectedWindow {
  const { element } = block;
  const table = collectTable(element);
  const lead = readLead(element);
  const cardLink = readCardLink(element);
  const links = collectLinks(block, slice);
  const window = {
    id,
    text: block.text.slice(slice.start, slice.end),
    runs: slice.runs,
    links: links.map(({ link }) => link),
    headings: collectHeadings(element),
    ...(table && { table }),
    ...(lead && { lead }),
    before: slice.start > 0 ? [] : collectNeighbours(element, 3, false),
    after: slice.end < block.text.length ? [] : collectNeighbours(element, 2, true),
    area: readArea(element),
    ...(cardLink && { cardLink }),
    ...(findClosest(element, USER_WRITTEN) && { userWritten: true }),
  };
  return { window, links: links.map((placed) => placed.element) };
}

/** The heading of an article is no part of the page's masthead. */
function readArea(element: Element): PageArea {
  for (const [area, selector] of AREAS) {
    const found = findClosest(element, selector);
    if (found && (area !== 'header' || !findClosest(found.parentElement, 'article,main')))
      return area;
  }
  return 'main';
}

/** The term a definition belongs to, or the line that leads a list in. */
function readLead(element: Element): string | undefined {
  const item = findClosest(element, 'dd,li');
  if (!item) return undefined;
  if (item.localName === 'dd') {
    let term = item.previousElementSibling;
    while (term && term.localName === 'dd') term = term.previousElementSibling;
    return term ? readText(term, LONGEST_LEAD) : undefined;
  }
  const intro = item.parentElement?.previousElementSibling;
  return intro ? readText(intro, LONGEST_LEAD, true) : undefined;
}

function readCardLink(element: Element): string | undefined {
  let card: Element | null = element;
  for (let level = 0; card && level < 7; level++, card = card.parentElement) {
    if (card.localName === 'body') return undefined;
    if (!isRepeated(card)) continue;
    const link = card.querySelector('a[href^=http]');
    if (link) return (link.getAttribute('href') ?? '').slice(0, 400);
  }
  return undefined;
}
