import type { FindingCard, PlacedFinding } from '../../ui/models';
import type { Verdict } from '../../verdicts/types';
import type { ReadWindow } from '../desk/reader';
import { placeRange } from './place-range';
import { findClosest } from '../sound-nodes';

/** The card of a number that is marked: one of unknown standing is not. */
export type ShownCard = FindingCard & { readonly verdict: Exclude<Verdict, 'unknown'> };

/** One number on the page with what is said about it. */
export interface Mark {
  readonly card: ShownCard;
  readonly range: Range;
  /** The text when it was marked: a mark whose text has changed is dropped. */
  readonly text: string;
  /** The call link the number stands in or is the target of. */
  readonly link: Element | null;
  readonly windowId: number;
}

const CALL = /^(?:tel|sms|callto):/i;

/** Places one finding on the page; none where its text is gone, or nothing is shown for it. */
export function placeMark(
  { start, end, windowId }: PlacedFinding,
  card: FindingCard,
  read: ReadWindow,
): Mark | undefined {
  const { block, offset, window } = read;
  if (!isShown(card)) return undefined;
  const link = start === end ? findLink(block.element, window.links, start) : null;
  const range =
    start < end ? placeRange(block, offset + start, offset + end) : link && selectAll(link);
  if (!range) return undefined;
  return {
    card,
    range,
    text: range.toString(),
    link: link ?? findCallLink(range.startContainer),
    windowId,
  };
}

function isShown(card: FindingCard): card is ShownCard {
  return card.verdict !== 'unknown';
}

/** A mark holds while its text stands where it was. */
export function isStanding({ range, text }: Mark): boolean {
  return range.startContainer.isConnected && range.toString() === text;
}

function findLink(
  block: Element,
  links: ReadWindow['window']['links'],
  at: number,
): Element | null {
  const wanted = links.find(({ start, href }) => start === at && CALL.test(href))?.href;
  const all = [...block.querySelectorAll('a[href],area[href]')].filter((link) =>
    CALL.test(link.getAttribute('href') ?? ''),
  );
  const exact = all.find((link) => {
    const href = link.getAttribute('href') ?? '';
    return wanted !== undefined && (href === wanted || href.startsWith(wanted));
  });
  return exact ?? all[0] ?? null;
}

function findCallLink(node: Node): Element | null {
  const link = findClosest(node.parentElement, 'a[href]');
  return link && CALL.test(link.getAttribute('href') ?? '') ? link : null;
}

function selectAll(element: Element): Range {
  const range = new Range();
  range.selectNodeContents(element);
  return range;
}
