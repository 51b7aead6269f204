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
  { start, end, windowId, link: place }: PlacedFinding,
  card: FindingCard,
  read: ReadWindow,
): Mark | undefined {
  const { block, offset, links } = read;
  if (!isShown(card)) return undefined;
  const link = place === undefined ? undefined : links[place];
  const range = link ? selectAll(link) : placeRange(block, offset + start, offset + end);
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

function findCallLink(node: Node): Element | null {
  const link = findClosest(node.parentElement, 'a[href]');
  return link && CALL.test(link.getAttribute('href') ?? '') ? link : null;
}

function selectAll(element: Element): Range {
  const range = new Range();
  range.selectNodeContents(element);
  return range;
}
