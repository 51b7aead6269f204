import { hasWideRun } from '../candidates/find-runs';
import { DEEPEST, findBlockOf, isSkippedTag } from './block-tags';
import type { Search } from './find-blocks';
import { createLine, squeezeBlanks } from './line';
import { LONG_TEXT } from './long-text';
import { getChildren, getParent } from './sound-nodes';

/** Characters of an ordinary page; a longer one is read section by section. */
const MOST_TEXT = 200_000;
/** Texts longer than this may be code. */
const MAYBE_CODE = 400;
const NODES_A_BREATH = 64;
/** More children than this, and only the line's own texts are read, not all that stands around them. */
const MANY_CHILDREN = 400;
/** The quickest of tests: most texts of most pages end here. */
const DIGIT = /\d/;
/** Three digits, or letters in their place, near each other; a keypad's letters; Chinese digits among others. */
const LIKELY =
  /\d[^]{0,6}[\dOoIlОоЗ][^]{0,6}[\dOoIlОоЗ]|13[-\s][A-Z]{4}|[零〇○一二三四五六七八九幺壹贰叁肆伍陆柒捌玖貳參陸]/;

/**
 * Searches an ordinary page by its texts alone. Elements are asked only around a digit: in a fresh
 * script each kind of element costs some 40 µs the first time it is touched, and that was most of
 * a search. Returns false, having found nothing, where the page is too long for it. The root is
 * asked for only where a text calls for it.
 */
export function* findInTexts(walker: TreeWalker, getRoot: () => Element): Generator<Step, boolean> {
  const nodes: Text[] = [];
  let all = '';
  let length = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const { data } = node;
    if (isCode(node, data)) continue;
    length += data.length;
    if (length > MOST_TEXT || data.length > LONG_TEXT) return false;
    nodes.push(node);
    all += data;
    if (nodes.length % NODES_A_BREATH === 0) yield undefined;
  }
  yield undefined;
  // Numbers in words or unusual digits, wherever a tag cuts them: seldom any, so one test for all.
  const lookEverywhere = hasWideRun(all);
  if (!lookEverywhere && !DIGIT.test(all)) return true;
  yield undefined;
  return yield* searchLines(getRoot(), nodes, lookEverywhere);
}

type Step = Search extends Generator<infer Found> ? Found : never;

/**
 * Tests the line around each text that has a digit; around every text where `all` is true. False
 * where a text stands so deep that its block can't be told from here.
 */
function* searchLines(
  root: Element,
  nodes: readonly Text[],
  all: boolean,
): Generator<Step, boolean> {
  const line = createLine();
  let tested = 0;
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at] as Text;
    if (!all && !DIGIT.test(node.data)) continue;
    const block = findBlockOf(node, root);
    const isBeside = (other: Text | undefined) => other && findBlockOf(other, root) === block;
    let start = at;
    while (isBeside(nodes[start - 1])) start--;
    while (isBeside(nodes[at + 1])) at++;
    if (++tested % 8 === 0) yield undefined;
    if (isSkippedTag(block)) continue;
    if (block === root && isDeep(node, root)) return false;
    const texts = nodes.slice(start, at + 1);
    if (!all && !LIKELY.test(squeezeBlanks(texts.map(({ data }) => data).join('')))) continue;
    for (const text of texts) {
      const found = line.add(block, text);
      if (found) yield found;
    }
    const found = line.end();
    if (found)
      yield getChildren(block).length > MANY_CHILDREN ? { element: block, nodes: texts } : found;
  }
  return true;
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
