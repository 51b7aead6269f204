import { hasWideRun } from '../candidates/find-runs';
import { BETWEEN, LOOKALIKE, once } from '../candidates/patterns';
import { DEEPEST, findBlockOf, isSkippedTag } from './block-tags';
import type { FoundBlock } from './find-blocks';
import { createLine } from './line';
import { LONG_TEXT, OVERLAP, STRETCH } from './long-text';
import { restAt } from './rest-at';
import { getChildren, getParent } from './sound-nodes';

/** Elements of an ordinary page; a larger one is searched section by section. */
export const ORDINARY_PAGE = 6_000;
/** Characters of an ordinary page; a longer one is read section by section. */
const MOST_TEXT = 400_000;
/** Texts longer than this may be code. */
const MAYBE_CODE = 400;
const NODES_A_BREATH = 64;
/** More children than this, and only the line's own texts are read, not all that stands around them. */
export const MANY_CHILDREN = 400;
/** The quickest of tests: many texts end here. */
const DIGIT = /\d/;
/** Between two digits as in a run (patterns.ts), a stretch of white space as one, as the eye sees it. */
const GAP = `(?:${BETWEEN.replace('\\n\\r', '\\s')}|\\s+(?!\\s))`;
const CHINESE = '[零〇○一二三四五六七八九幺壹贰叁肆伍陆柒捌玖貳參陸]';

/**
 * Three digits, or letters in their place, near each other; a keypad's letters; a Chinese digit near
 * another. Made at its first use, as most frames have no digit.
 */
const getLikely = once(() => {
  const next = `${GAP}{0,6}[0-9${LOOKALIKE}]`;
  const chinese = `${CHINESE}${GAP}{0,3}[0-9]|[0-9]${GAP}{0,3}${CHINESE}`;
  return new RegExp(`[0-9](?:${next}){2}|13[-\\s]\\s*[A-Z]{4}|${chinese}`, 'g');
});

/**
 * Searches an ordinary page by its texts alone. Elements are asked only around what may be part of a
 * run: in a fresh script each kind of element costs some 40 µs the first time it is touched, and that
 * was most of a search. Returns false where the page can't be searched so to its end: too long, too
 * deep, or texts taken out while it rested. The root is asked for only where a text calls for it.
 */
export function* findInTexts(walker: TreeWalker, getRoot: () => Element): TextSearch {
  const nodes: Text[] = [];
  const ends: number[] = [];
  let all = '';
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const { data } = node;
    if (isCode(node, data)) continue;
    all += data;
    if (all.length > MOST_TEXT || data.length > LONG_TEXT) return false;
    nodes.push(node);
    ends.push(all.length);
    if (nodes.length % NODES_A_BREATH === 0 && !(yield* restAt(node))) return false;
  }
  // Numbers in words or unusual digits, wherever a tag cuts them: seldom any, so one test for all.
  let lookEverywhere = false;
  for (let from = 0; from < all.length && !lookEverywhere; from += STRETCH) {
    yield undefined;
    lookEverywhere = hasWideRun(all.slice(from, from + STRETCH + OVERLAP));
  }
  if (!lookEverywhere && !DIGIT.test(all)) return true;
  const listed = lookEverywhere ? undefined : yield* listLikely(all, ends);
  return yield* searchLines(getRoot(), nodes, listed);
}

export type TextSearch = Generator<FoundBlock | undefined, boolean>;

/**
 * Which of the texts, given by their ends in all that was read, hold a part of what may be a run: one
 * expression over all of them. What stands in two blocks is glued here, so that more are listed than
 * hold one.
 */
function* listLikely(
  all: string,
  ends: readonly number[],
): Generator<undefined, ReadonlySet<number>> {
  const listed = new Set<number>();
  const shape = getLikely();
  let first = 0;
  for (let from = 0; from < all.length; from += STRETCH) {
    yield undefined;
    const stretch = all.slice(from, from + STRETCH + OVERLAP);
    while ((ends[first] ?? Infinity) <= from) first++;
    let at = first;
    shape.lastIndex = 0;
    for (let found = shape.exec(stretch); found; found = shape.exec(stretch)) {
      while ((ends[at] ?? Infinity) <= from + found.index) at++;
      listed.add(at);
      while ((ends[at] ?? Infinity) < from + shape.lastIndex) listed.add(++at);
    }
  }
  return listed;
}

/**
 * Tests the line around each text listed by its place; around every text where there is no list. False
 * where a text stands so deep that its block can't be told from here.
 */
function* searchLines(
  root: Element,
  nodes: readonly Text[],
  listed?: ReadonlySet<number>,
): TextSearch {
  const line = createLine();
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at] as Text;
    // Taken out meanwhile, it stands in no line any more.
    if ((listed && !listed.has(at)) || !node.isConnected) continue;
    const block = findBlockOf(node, root);
    const beside = yield* findBeside(nodes, at, (other) => findBlockOf(other, root) === block);
    at = beside.last;
    yield undefined;
    if (isSkippedTag(block)) continue;
    if (block === root && isDeep(node, root)) return false;
    const texts = nodes.slice(beside.first, beside.last + 1);
    for (const [count, text] of texts.entries()) {
      const found = line.add(block, text);
      if (found || count % NODES_A_BREATH === NODES_A_BREATH - 1) yield found;
    }
    if (texts.length > NODES_A_BREATH) yield undefined;
    const found = line.end();
    if (found)
      yield getChildren(block).length > MANY_CHILDREN ? { element: block, nodes: texts } : found;
  }
  return true;
}

/** The places of the first and last text of a line; one of thousands with a breath now and then. */
function* findBeside(
  nodes: readonly Text[],
  at: number,
  isBeside: (other: Text) => boolean,
): Generator<undefined, { first: number; last: number }> {
  let [first, last] = [at, at];
  for (let other = nodes[first - 1]; other && isBeside(other); other = nodes[first - 1])
    if (--first % NODES_A_BREATH === 0) yield undefined;
  for (let other = nodes[last + 1]; other && isBeside(other); other = nodes[last + 1])
    if (++last % NODES_A_BREATH === 0) yield undefined;
  return { first, last };
}

/** Past this many inline elements the way up ends (block-tags.ts). */
function isDeep(node: Text, root: Element): boolean {
  let element: Element | null = node.parentElement;
  for (let depth = 0; element && element !== root; element = getParent(element))
    if (++depth >= DEEPEST) return true;
  return false;
}

/** Long texts with the signs of code are asked what they stand in. */
function isCode(node: Text, data: string): boolean {
  if (data.length < MAYBE_CODE || !(data.includes('{') || data.includes('='))) return false;
  return node.parentElement !== null && isSkippedTag(node.parentElement);
}
