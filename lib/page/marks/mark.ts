import type { FindingCard, PlacedFinding } from '../../ui/models';
import type { Verdict } from '../../verdicts/types';
import type { ReadWindow } from '../desk/reader';
import { placeRange } from './place-range';
import { findClosest, holds } from '../sound-nodes';

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
  /** Where that link led when it was marked. */
  readonly href: string | null;
  /** True where the link's own target is meant, whatever it shows. */
  readonly isTarget: boolean;
  /** The block that was read. */
  readonly block: Element;
  readonly windowId: number;
}

const CALL = /^(?:tel|sms|callto):/i;

/** Places one finding on the page; none where its text is gone, or nothing is shown for it. */
export function placeMark(
  { start, end, windowId, link: place }: PlacedFinding,
  card: FindingCard,
  read: ReadWindow,
): Mark | undefined {
  const { block, offset, links, window } = read;
  if (!isShown(card)) return undefined;
  const link = place === undefined ? undefined : links[place];
  // It leads elsewhere since it was read.
  if (link && !readHref(link)?.startsWith(window.links[place ?? 0]?.href ?? '')) return undefined;
  const range = link ? selectAll(link) : placeRange(block, offset + start, offset + end);
  if (!range) return undefined;
  const around = link ?? findCallLink(range.startContainer);
  return {
    card,
    range,
    text: range.toString(),
    link: around,
    href: around && readHref(around),
    isTarget: link !== undefined,
    block: block.element,
    windowId,
  };
}

function isShown(card: FindingCard): card is ShownCard {
  return card.verdict !== 'unknown';
}

/** A mark holds while its text stands where it was, and its link leads where it led. */
export function isStanding({ range, text, link, href, isTarget, block }: Mark): boolean {
  const { startContainer } = range;
  if (!startContainer.isConnected || range.toString() !== text) return false;
  if (link && (readHref(link) !== href || (isTarget && startContainer !== link))) return false;
  return isWithin(startContainer, block) || (link !== null && link.contains(block));
}

/** In the block's shadow tree too, where the block is a host. */
function isWithin(node: Node, block: Element): boolean {
  return holds(block, node) || (node.getRootNode() as Partial<ShadowRoot>).host === block;
}

function readHref(link: Element): string | null {
  return link.getAttribute('href');
}

function findCallLink(node: Node): Element | null {
  const link = findClosest(node.parentElement, 'a[href]');
  return link && CALL.test(readHref(link) ?? '') ? link : null;
}

function selectAll(element: Element): Range {
  const range = new Range();
  range.selectNodeContents(element);
  return range;
}
