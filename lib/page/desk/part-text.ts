import { DEEPEST } from '../block-tags';
import { followsBreak } from '../breaks';
import type { Showing } from '../sight';
import { NODES_A_BREATH, type BlockText, type ReadShowing } from './block-text';
import { createWriter, keepsNewlines } from './text-writer';

/**
 * Reads some of a block's own texts, those of a line among thousands, with a breath now and then; all as
 * if they showed where nobody says how.
 */
export function* readTexts(
  block: Element,
  nodes: readonly Text[],
  readShowing?: ReadShowing,
): Generator<undefined, BlockText> {
  const writer = createWriter(keepsNewlines(block));
  let apart: Element | undefined;
  let last: Text | undefined;
  for (const [at, node] of nodes.entries()) {
    if (at % NODES_A_BREATH === NODES_A_BREATH - 1) yield undefined;
    const shown =
      readShowing && readPlace(node, block, (element) => readShowing(element, writer.length));
    if (shown === 'hidden') continue;
    const isNextLine = !isBeside(node, last) && followsBreak(node, block);
    if (shown !== apart || isNextLine) writer.addBreak();
    apart = shown;
    last = node;
    writer.addText(node);
  }
  return writer.finish(block);
}

/** True for most texts of a list of links, at the price of a look or two. */
function isBeside(node: Text, last: Text | undefined): boolean {
  const before = node.previousSibling ?? node.parentNode?.previousSibling;
  return before !== null && before !== undefined && (before === last || before.lastChild === last);
}

/** The element that puts a text on a line of its own within its block, where there is one. */
function readPlace(
  node: Text,
  block: Element,
  readShowing: (element: Element) => Showing,
): Element | 'hidden' | undefined {
  let apart: Element | undefined;
  let element = node.parentElement;
  for (let depth = 0; element && element !== block && depth < DEEPEST; depth++) {
    const showing = readShowing(element);
    if (showing === 'hidden') return 'hidden';
    if (showing === 'apart') apart ??= element;
    element = element.parentElement;
  }
  return apart;
}
