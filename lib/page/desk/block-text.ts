import { DEEPEST, isBlock, isSkipped } from '../block-tags';
import { followsBreak, isBreak } from '../breaks';
import type { Ends } from '../find-blocks';
import { getFirst, getNext, holds, isForm } from '../sound-nodes';
import type { Showing, Sight } from '../sight';

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
const NODES_A_BREATH = 64;
/** After so many the rest is read in one go: a page may bring more before each breath ends. */
const MOST_RESTING = 20_000;

/**
 * Reads a block as a reader sees it: hidden parts, code and form fields left out. Each step is a
 * breath; where the next node was taken out of the block meanwhile, the reading begins once more, in one go.
 */
export function* readBlockText(
  block: Element,
  sight: Sight,
  rests = true,
): Generator<undefined, BlockText> {
  const writer = createWriter(keepsNewlines(block));
  const open: Showing[] = [];
  const leave = () => leaveElement(open, writer);
  let node: Node | null = getFirst(block);
  for (let count = 1; node; count++) {
    const showing: Showing = isElement(node)
      ? enterElement(node as Element, writer, sight)
      : 'hidden';
    if (node.nodeType === 3 || node.nodeType === 4) writer.addText(node as Text);
    if (showing !== 'hidden') open.push(showing);
    const first = showing === 'hidden' ? null : node.firstChild;
    if (showing !== 'hidden' && !first) leave();
    node = first ?? stepOver(node, block, leave);
    if (!rests || !node || count % NODES_A_BREATH > 0 || count > MOST_RESTING) continue;
    yield undefined;
    if (!holds(block, node)) return yield* readBlockText(block, sight, false);
  }
  return writer.finish(block);
}

/** Reads `[from, to)` of one long text node as a block of its own. */
export function readNodeText(block: Element, node: Text, from: number, to: number): BlockText {
  const writer = createWriter(keepsNewlines(block));
  writer.addText(node, from, to);
  return writer.finish(block);
}

/** Reads some of a block's own texts, those of a line among thousands, with a breath now and then. */
export function* readTexts(
  block: Element,
  nodes: readonly Text[],
  sight: Sight,
): Generator<undefined, BlockText> {
  const writer = createWriter(keepsNewlines(block));
  let apart: Element | undefined;
  for (const [at, node] of nodes.entries()) {
    if (at % NODES_A_BREATH === NODES_A_BREATH - 1) yield undefined;
    const shown = readPlace(node, block, sight);
    if (shown === 'hidden') continue;
    if (shown !== apart || followsBreak(node, block)) writer.addBreak();
    apart = shown;
    writer.addText(node);
  }
  return writer.finish(block);
}

/** The element that puts a text on a line of its own within its block, where there is one. */
function readPlace(node: Text, block: Element, sight: Sight): Element | 'hidden' | undefined {
  let apart: Element | undefined;
  let element = node.parentElement;
  for (let depth = 0; element && element !== block && depth < DEEPEST; depth++) {
    const showing = isSkipped(element) ? 'hidden' : sight.readShowing(element);
    if (showing === 'hidden') return 'hidden';
    if (showing === 'apart') apart ??= element;
    element = element.parentElement;
  }
  return apart;
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
function enterElement(element: Element, writer: Writer, sight: Sight): Showing {
  const name = element.localName;
  if (isBlock(element)) {
    if (isBreak(element)) writer.addBreak();
    return 'hidden';
  }
  if (name === 'wbr' || isSkipped(element)) return 'hidden';
  const showing = sight.readShowing(element);
  if (showing === 'apart') writer.addBreak();
  return showing;
}

function leaveElement(open: Showing[], writer: Writer): void {
  if (open.pop() === 'apart') writer.addBreak();
}

interface Writer {
  addText(node: Text, from?: number, to?: number): void;
  addBreak(): void;
  finish(element: Element): BlockText;
}

/** White space that shows as one blank. One expression for all texts: `matchAll` makes itself a new one for each. */
const WIDE_GAP = /[ \t\n\f\r]{2,}|[\t\n\f\r]/g;

function createWriter(newlines: boolean): Writer {
  let text = '';
  const nodes: TextPiece[] = [];
  return {
    addText(node, from = 0, to) {
      const data = node.data.slice(from, to);
      let taken = 0;
      WIDE_GAP.lastIndex = 0;
      const next = () => (newlines ? null : WIDE_GAP.exec(data));
      for (let gap = next(); gap; gap = next()) {
        // Two blanks in a row show as one: keep the first, go on after the last.
        nodes.push({ node, start: text.length, from: from + taken });
        text += `${data.slice(taken, gap.index)} `;
        taken = WIDE_GAP.lastIndex;
      }
      if (taken >= data.length) return;
      nodes.push({ node, start: text.length, from: from + taken });
      text += data.slice(taken);
    },
    addBreak() {
      if (text && !text.endsWith('\n')) text += '\n';
    },
    finish: (element) => ({ element, text, nodes }),
  };
}

function keepsNewlines(block: Element): boolean {
  return !isForm(block) && block.closest('pre,plaintext,listing,xmp') !== null;
}
