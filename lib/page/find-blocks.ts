import { hasRun } from '../candidates/find-runs';
import { findBlockOf, isBlock, isInSkipped, isSkippedTag } from './block-tags';
import { findInTexts, MANY_CHILDREN, ORDINARY_PAGE } from './find-in-texts';
import { countUpTo } from './is-large';
import { createLine, hasRunAsSeen } from './line';
import { cutStretch, LONG_TEXT, searchLongText } from './long-text';
import { listOwnTexts } from './own-texts';
import { restAt } from './rest-at';
import { createGate, type Gate } from './rough-gate';
import type { Sight } from './sight';
import { getChildren, getDocument, getNext, isForm } from './sound-nodes';

export type Ends = readonly [first: Node, last: Node];

/** A block worth reading; of a very long one only a stretch of its text nodes. */
export interface FoundBlock {
  readonly element: Element;
  readonly nodes?: readonly Text[];
  /** Where only part of a single very long node is meant. */
  readonly from?: number;
  readonly to?: number;
  /** The first and the last node of such a stretch, where not only texts belong to it. */
  readonly ends?: Ends;
  /** Found by a call link in it, whether it holds a run or not. */
  readonly calls?: true;
}

/** `undefined` is a breath: the caller may pause there. A block may come twice. */
export type Search = Generator<FoundBlock | undefined, void>;

const FAN_OUT = 8;
const ENTERED_CHILDREN = 200;
const FIRST_BATCH = 16;
const LARGEST_BATCH = 128;
/** Characters a batch aims at: a millisecond or so. */
const BATCH_TEXT = 40_000;
const NODES_A_BREATH = 32;
/** A page may take out, time and again, the very text at which a walk rests. */
const MOST_WALKS = 5;

/**
 * Finds the blocks that hold a run. Reads whole sections at once and walks only those that hit
 * (RECIPES 3: 0.7 of the cost of a bare walk); goes down first to the element that fans out.
 */
export function* findBlocks(root: Element, sight: Sight): Search {
  if (!root.firstElementChild && !isForm(root) && root.textContent.length <= LONG_TEXT) {
    // What a feed adds is mostly this, a line of text: its surroundings are asked last.
    const hit = !isSkippedTag(root) && hasRunAsSeen(root.textContent) && !isInSkipped(root);
    if (hit) yield { element: root };
    return;
  }
  if (isInSkipped(root)) return;
  const isOrdinary = countUpTo(ORDINARY_PAGE, root) <= ORDINARY_PAGE;
  if (isOrdinary && (yield* findInTexts(sight.walkTexts(root), () => root))) return;
  yield* findInSections(root, sight);
}

/**
 * The same for the whole page, without touching an element before a text calls for it: the first
 * one brings the browser's whole table of an element's members, 60 kB on a page that may have no number.
 */
export function* findInPage(page: Document, sight: Sight): Search {
  const isOrdinary = countUpTo(ORDINARY_PAGE, getDocument()) <= ORDINARY_PAGE;
  const getRoot = () => getDocument().documentElement;
  if (isOrdinary && (yield* findInTexts(sight.walkTexts(page), getRoot))) return;
  if (!isInSkipped(getRoot())) yield* findInSections(getRoot(), sight);
}

function* findInSections(root: Element, sight: Sight): Search {
  const search = { sight, gate: createGate() };
  const entered = listEntered(root);
  for (const [depth, element] of entered.entries())
    yield* searchChildren(element, search, entered[depth + 1]);
}

interface SearchTools {
  readonly sight: Sight;
  readonly gate: Gate;
}

/** The root and its most populous descendants, down to one that fans out. */
function listEntered(root: Element): Element[] {
  const entered = [root];
  let element = root;
  while (element.childElementCount < FAN_OUT) {
    let widest: Element | undefined;
    let most = 0;
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
      const count = isSkippedTag(child) || !isBlock(child) ? 0 : child.childElementCount;
      if (count > most) [widest, most] = [child, count];
    }
    if (!widest) break;
    entered.push(widest);
    element = widest;
  }
  return entered;
}

/**
 * Searches the children of an element batch by batch: one native call reads many of them, and only
 * a batch that hits is looked at child by child.
 */
function* searchChildren(parent: Element, search: SearchTools, entered?: Element): Search {
  const children = getChildren(parent);
  let size = entered ? 1 : FIRST_BATCH;
  for (let at = 0, end = 0; at < children.length; at = end) {
    end = Math.min(at + size, children.length);
    const [first, last] = [children[at], children[end - 1]];
    if (!first || !last || first === entered) continue;
    const text = search.sight.readTexts(first, last);
    for (let from = 0; from < text.length; from += LONG_TEXT) {
      if (from > 0) yield undefined;
      if (!search.gate(cutStretch(text, from))) continue;
      yield* searchBatch(parent, listBetween(first, last), search);
      break;
    }
    if (text.length < BATCH_TEXT / 4 && !entered) size = Math.min(size * 2, LARGEST_BATCH);
    else if (text.length > BATCH_TEXT) size = Math.max(1, size >> 1);
    yield undefined;
  }
}

/** A hit among many children is narrowed down before each of them is asked. */
function* searchBatch(parent: Element, batch: readonly ChildNode[], search: SearchTools): Search {
  for (let at = 0; at < batch.length; at += FIRST_BATCH) {
    const part = batch.slice(at, at + FIRST_BATCH);
    const [first] = part;
    const last = part.at(-1);
    if (!first || !last) continue;
    const whole = part.length === batch.length;
    if (whole || search.gate(search.sight.readTexts(first, last)))
      yield* searchEach(parent, part, search);
    yield undefined;
  }
}

function listBetween(first: ChildNode, last: ChildNode): ChildNode[] {
  const nodes: ChildNode[] = [];
  for (let node: ChildNode | null = first; node; node = getNext(node)) {
    nodes.push(node);
    if (node === last) break;
  }
  return nodes;
}

/** Each child is a section of its own, the loose text between them one more. */
function* searchEach(parent: Element, batch: readonly ChildNode[], search: SearchTools): Search {
  let loose = '';
  const texts: Text[] = [];
  for (const child of batch) {
    if (child.nodeType === 1 || isForm(child)) {
      const element = child as Element;
      if (isSkippedTag(element)) continue;
      const whole = isBlock(element);
      if (whole || element.firstElementChild) yield* searchSection(element, search);
      loose += whole ? '\n' : element.textContent;
      if (!whole) texts.push(...listOwnTexts(element, search.sight));
    } else if (child.nodeType === 3 && (child as Text).length > LONG_TEXT) {
      yield* searchLongText(parent, child as Text);
    } else if (child.nodeType === 3 || child.nodeType === 4) {
      loose += (child as Text).data;
      texts.push(child as Text);
    }
  }
  if (!hasRun(loose)) return;
  // Loose text without end (a page of bare lines) is read batch by batch.
  const endless = parent.childNodes.length > MANY_CHILDREN;
  yield endless ? { element: parent, nodes: texts } : { element: parent };
}

function* searchSection(section: Element, search: SearchTools): Search {
  if (!isForm(section) && !section.firstElementChild) {
    const text = section.textContent;
    if (text.length > LONG_TEXT) yield* walkSection(section, search);
    else if (search.gate(text) && hasRun(text) && !isInSkipped(section)) yield { element: section };
    return;
  }
  if (isForm(section) || section.childElementCount > ENTERED_CHILDREN) {
    if (!isInSkipped(section)) yield* searchChildren(section, search);
    return;
  }
  const text = section.textContent;
  for (let from = 0; from < text.length; from += LONG_TEXT) {
    if (search.gate(cutStretch(text, from))) {
      yield* walkSection(section, search);
      return;
    }
    if (from > 0) yield undefined;
  }
}

/**
 * Reads a section text node by text node, line by line. The loose text of an inline section belongs
 * to the block around it, which reads it.
 */
function* walkSection(section: Element, search: SearchTools, walks = 1): Search {
  const inline = !isBlock(section);
  const walker = search.sight.walkTexts(section);
  const line = createLine();
  let count = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const block = findBlockOf(node, section);
    if (inline && block === section) continue;
    if (node.length > LONG_TEXT) yield* searchLongText(block, node);
    else {
      const found = line.add(block, node);
      if (found) yield found;
    }
    if (++count % NODES_A_BREATH > 0 || (yield* restAt(node))) continue;
    if (walks < MOST_WALKS) return yield* walkSection(section, search, walks + 1);
  }
  const found = line.end();
  if (found) yield found;
}
