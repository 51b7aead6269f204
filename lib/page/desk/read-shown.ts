import { findRuns } from '../../candidates/find-runs';
import type { Span } from '../../candidates/types';
import { isSkipped } from '../block-tags';
import { CALLING } from '../call-links';
import { HINT } from '../hint';
import type { Showing, Sight } from '../sight';
import type { BlockText, ReadShowing } from './block-text';
import { listCalls, type Call } from './list-calls';
import { LONGEST_WINDOW } from './slice-block';

/** What was read of a block, and what in it is worth a window. */
export interface ShownText {
  readonly block: BlockText;
  readonly runs: readonly Span[];
  readonly calls: readonly Call[];
}

/** The first time all shows, and only what is entered is asked for. */
type Read = (readShowing: ReadShowing, isFirst: boolean) => Generator<undefined, BlockText>;

const STYLES_A_BREATH = 64;
/** In a line of thousands of texts: what stands between a number's digits, and the words beside it. */
const BESIDE = 100;

/**
 * Reads a block as a reader sees it. How an element shows is asked only near what may be a number: the
 * styles of a paragraph of a thousand links take ten times as long as its text.
 */
export function* readShown(
  read: Read,
  sight: Sight,
  cover: (element: Element) => void,
): Generator<undefined, ShownText> {
  const places = new Map<Element, number>();
  const all = list(
    yield* read((element, at) => {
      if (!places.has(element)) places.set(element, at);
      return 'glued';
    }, true),
    sight,
    cover,
  );
  const showings = new Map<Element, Showing>();
  for (const element of listNear(all, places)) {
    showings.set(element, isSkipped(element) ? 'hidden' : sight.readShowing(element));
    if (showings.size % STYLES_A_BREATH === 0) yield undefined;
  }
  if ([...showings.values()].every((showing) => showing === 'glued')) return all;
  for (const [element, showing] of showings)
    if (showing === 'hidden' && !isSkipped(element) && mayHoldNumber(element)) cover(element);
  return list(yield* read((element) => showings.get(element) ?? 'glued', false), sight, cover);
}

function list(block: BlockText, sight: Sight, cover: (element: Element) => void): ShownText {
  return { block, runs: findRuns(block.text), calls: listCalls(block, sight, cover) };
}

function mayHoldNumber(element: Element): boolean {
  return element.matches(`a${CALLING}`) || HINT.test(element.textContent);
}

/** The elements that stand near a run or a call link, or around what does. */
function listNear(
  { block: { element: block, nodes, text, ends }, runs, calls }: ShownText,
  places: ReadonlyMap<Element, number>,
): ReadonlySet<Element> {
  const near = new Set<Element>();
  const joints = nodes.filter(({ start }) => isDigit(text[start - 1]) && isDigit(text[start]));
  const anchors = [...runs, ...calls, ...joints.map(({ start }) => ({ start, end: start }))];
  anchors.sort((one, other) => one.start - other.start);
  const isPieceNear = createNearness(anchors, ends ? BESIDE : LONGEST_WINDOW);
  for (const [at, { node, start }] of nodes.entries()) {
    if (!isPieceNear({ start, end: nodes[at + 1]?.start ?? text.length })) continue;
    let around = node.parentElement;
    for (; around && around !== block && !near.has(around); around = around.parentElement)
      near.add(around);
  }
  const isPlaceNear = createNearness(anchors, LONGEST_WINDOW);
  for (const [element, at] of places) if (isPlaceNear({ start: at, end: at })) near.add(element);
  return near;
}

/** Two numbers may stand there, each in a line of its own. */
function isDigit(sign: string | undefined): boolean {
  return sign !== undefined && /\d/.test(sign);
}

/** Says of one span after another, in their order, whether it lies within a distance of an anchor. */
function createNearness(anchors: readonly Span[], distance: number): (span: Span) => boolean {
  let next = 0;
  return ({ start, end }) => {
    while ((anchors[next]?.end ?? Infinity) + distance < start) next++;
    const anchor = anchors[next];
    return anchor !== undefined && anchor.start - distance <= end;
  };
}
