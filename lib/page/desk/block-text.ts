import { isBlock, isSkipped } from '../block-tags';
import { isBreak } from '../breaks';
import type { Ends } from '../find-blocks';
import { getFirst, getNext, holds, isForm } from '../sound-nodes';
import type { Showing } from '../sight';
import { createWriter, keepsNewlines, type Writer } from './text-writer';

/** Says how an element shows that stands `at` this place of the text. */
export type ReadShowing = (element: Element, at: number) => Showing;

/** A stretch of one text node: `text[start …]` stands at `from` in the node's data. */
export interface TextPiece {
  readonly node: Text;
  readonly start: number;
  readonly from: number;
}

/** One line of reading: a block's own text without that of the blocks in it. */
export interface BlockText {
  readonly element: Element;
  /** Inline tags joined; `<br>`, and every block in between, as a newline; other white space as one blank. */
  readonly text: string;
  /** In order of `start`; newlines of breaks belong to no piece. */
  readonly nodes: readonly TextPiece[];
  /** The first and the last node, where it is only a part of the block. */
  readonly ends?: Ends;
}

/** The place of the last piece that begins at or before one in the text, among thousands at times; -1 before the first. */
export function findPiece(nodes: readonly TextPiece[], at: number): number {
  let low = 0;
  for (let high = nodes.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((nodes[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Nodes read without a breath: each element's style is asked for, and a page may bring thousands in one block. */
export const NODES_A_BREATH = 64;
/** After so many the rest is read in one go: a page may bring more before each breath ends. */
const MOST_RESTING = 20_000;

/**
 * Reads a block as a reader sees it: hidden parts, code and form fields left out. Each step is a
 * breath; where the next node was taken out of the block meanwhile, the reading begins once more, in one go.
 */
export function* readBlockText(
  block: Element,
  readShowing: ReadShowing,
  rests = true,
): Generator<undefined, BlockText> {
  const writer = createWriter(keepsNewlines(block));
  const open: Showing[] = [];
  const leave = () => leaveElement(open, writer);
  let node: Node | null = getFirst(block);
  for (let count = 1; node; count++) {
    const showing: Showing = isElement(node)
      ? enterElement(node as Element, writer, readShowing)
      : 'hidden';
    if (node.nodeType === 3 || node.nodeType === 4) writer.addText(node as Text);
    if (showing !== 'hidden') open.push(showing);
    const first = showing === 'hidden' ? null : node.firstChild;
    if (showing !== 'hidden' && !first) leave();
    node = first ?? stepOver(node, block, leave);
    if (!rests || !node || count % NODES_A_BREATH > 0 || count > MOST_RESTING) continue;
    yield undefined;
    if (!holds(block, node)) return yield* readBlockText(block, readShowing, false);
  }
  return writer.finish(block);
}

/** Reads `[from, to)` of one long text node as a block of its own. */
export function readNodeText(block: Element, node: Text, from: number, to: number): BlockText {
  const writer = createWriter(keepsNewlines(block));
  writer.addText(node, from, to);
  return writer.finish(block);
}

function isElement(node: Node): boolean {
  return node.nodeType === 1 || isForm(node);
}

/** The node after this one and all that is in it; null at the block's end. */
function stepOver(from: Node, block: Element, leave: () => void): Node | null {
  let node: Node | null = from;
  while (node && !getNext(node)) {
    node = node.parentNode;
    if (node === block) return null;
    leave();
  }
  return node && getNext(node);
}

/** Writes what stands before the element's text; `hidden` where its text is not the block's. */
function enterElement(element: Element, writer: Writer, readShowing: ReadShowing): Showing {
  const name = element.localName;
  if (isBlock(element)) {
    if (isBreak(element)) writer.addBreak();
    return 'hidden';
  }
  if (name === 'wbr' || isSkipped(element)) return 'hidden';
  const showing = readShowing(element, writer.length);
  if (showing === 'apart') writer.addBreak();
  return showing;
}

function leaveElement(open: Showing[], writer: Writer): void {
  if (open.pop() === 'apart') writer.addBreak();
}
