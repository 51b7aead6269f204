import { findBlockAround } from '../block-tags';
import { isBreak } from '../breaks';
import { CALLING } from '../call-links';
import type { Ends, FoundBlock } from '../find-blocks';
import { listOwnTexts } from '../own-texts';
import type { Sight } from '../sight';
import { findAll, getParent, isForm } from '../sound-nodes';
import { LONGEST_WINDOW } from './slice-block';

/** A page may put thousands of call links into one block. */
const MOST = 200;
const LINKS_A_BREATH = 64;
/** Nodes of a line on either side of its link: what stands farther off says nothing of it. */
const FARTHEST = 24;

/** The lines around the call links of a block; those whose text is read already are left out. */
export function* listCallLines(
  block: Element,
  read: ReadonlySet<Node>,
  sight: Sight,
): Generator<undefined, FoundBlock[]> {
  const lines: FoundBlock[] = [];
  const taken = new Set(read);
  for (const [at, link] of findAll(block, `a${CALLING}`).entries()) {
    if (lines.length >= MOST) break;
    if (at % LINKS_A_BREATH === LINKS_A_BREATH - 1) yield undefined;
    if (taken.has(link) || findBlockAround(link) !== block) continue;
    if (listOwnTexts(link, sight).some((text) => taken.has(text))) continue;
    const ends = findLine(findChild(block, link));
    const nodes = listTexts(ends, sight).filter((text) => !taken.has(text));
    for (const node of [...nodes, ...listCallLinks(block, ends)]) taken.add(node);
    lines.push({ element: block, nodes, ends });
    yield undefined;
  }
  return lines;
}

/** The call links that stand between two nodes of a block. */
export function listCallLinks(block: Element, [first, last]: Ends): Element[] {
  const links: Element[] = [];
  const end = findChild(block, last);
  for (let node: Node | null = findChild(block, first); node; node = node.nextSibling) {
    if (node.nodeType === 1 && !isForm(node)) {
      const element = node as Element;
      if (element.localName === 'a' && element.matches(CALLING)) links.push(element);
      if (element.firstElementChild) links.push(...element.querySelectorAll(`a${CALLING}`));
    }
    if (node === end) break;
  }
  return links;
}

function findLine(child: Node): Ends {
  let [first, last] = [child, child];
  let step = 0;
  for (let next = first.previousSibling; step < FARTHEST && isInLine(next); step++) {
    first = next;
    next = first.previousSibling;
  }
  step = 0;
  for (let next = last.nextSibling; step < FARTHEST && isInLine(next); step++) {
    last = next;
    next = last.nextSibling;
  }
  return [first, last];
}

function listTexts([first, last]: Ends, sight: Sight): Text[] {
  const texts: Text[] = [];
  for (let node: Node | null = first; node; node = node === last ? null : node.nextSibling)
    if (node.nodeType === 1) texts.push(...listOwnTexts(node as Element, sight));
    else if (node.nodeType === 3) texts.push(node as Text);
  return texts;
}

/** The child of a block, or of the shadow tree whose host it is, in which a node stands. */
function findChild(block: Element, node: Node): Node {
  let child = node;
  for (
    let above: Element | null = child.parentElement;
    above && above !== block;
    above = getParent(above)
  )
    child = above;
  return child;
}

function isInLine(node: ChildNode | null): node is ChildNode {
  if (!node || (node.nodeType === 1 && isBreak(node as Element))) return false;
  return (node.textContent ?? '').length <= LONGEST_WINDOW;
}
