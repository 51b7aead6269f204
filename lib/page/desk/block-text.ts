import { isBlock, isSkipped } from '../block-tags';
import { getFirst, getNext, isForm } from '../sound-nodes';
import type { Sight } from '../sight';

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
}

/** Reads a block as a reader sees it: hidden parts, code and form fields left out. */
export function readBlockText(block: Element, sight: Sight): BlockText {
  const writer = createWriter(keepsNewlines(block));
  const open: Element[] = [];
  let node: Node | null = getFirst(block);
  while (node) {
    const entered = isElement(node) && enterElement(node as Element, writer, sight);
    if (node.nodeType === 3 || node.nodeType === 4) writer.addText(node as Text);
    if (entered) open.push(node as Element);
    if (entered && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (entered) leaveElement(open, writer, sight);
    while (node && !getNext(node)) {
      node = node.parentNode;
      if (node === block) return writer.finish(block);
      leaveElement(open, writer, sight);
    }
    node = node && getNext(node);
  }
  return writer.finish(block);
}

/** Reads `[from, to)` of one long text node as a block of its own. */
export function readNodeText(block: Element, node: Text, from: number, to: number): BlockText {
  const writer = createWriter(keepsNewlines(block));
  writer.addText(node, from, to);
  return writer.finish(block);
}

/** Reads some of a block's own texts, those of a line among thousands. */
export function readTexts(block: Element, nodes: readonly Text[]): BlockText {
  const writer = createWriter(keepsNewlines(block));
  for (const node of nodes) {
    if (node.previousSibling?.nodeName.toLowerCase() === 'br') writer.addBreak();
    writer.addText(node);
  }
  return writer.finish(block);
}

function isElement(node: Node): boolean {
  return node.nodeType === 1 || isForm(node);
}

/** Writes what stands before the element's text; true where its text belongs to the block. */
function enterElement(element: Element, writer: Writer, sight: Sight): boolean {
  const name = element.localName;
  if (name === 'br' || isBlock(element)) {
    if (!isSkipped(element)) writer.addBreak();
    return false;
  }
  if (name === 'wbr' || isSkipped(element)) return false;
  const showing = sight.readShowing(element);
  if (showing === 'hidden') return false;
  if (showing === 'apart') writer.addBreak();
  return true;
}

function leaveElement(open: Element[], writer: Writer, sight: Sight): void {
  const element = open.pop();
  if (element && sight.readShowing(element) === 'apart') writer.addBreak();
}

interface Writer {
  addText(node: Text, from?: number, to?: number): void;
  addBreak(): void;
  finish(element: Element): BlockText;
}

function createWriter(newlines: boolean): Writer {
  let text = '';
  const nodes: TextPiece[] = [];
  return {
    addText(node, from = 0, to) {
      const data = node.data.slice(from, to);
      let taken = 0;
      for (const gap of newlines ? [] : data.matchAll(/[ \t\n\f\r]{2,}|[\t\n\f\r]/g)) {
        // Two blanks in a row show as one: keep the first, go on after the last.
        nodes.push({ node, start: text.length, from: from + taken });
        text += `${data.slice(taken, gap.index)} `;
        taken = gap.index + gap[0].length;
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
