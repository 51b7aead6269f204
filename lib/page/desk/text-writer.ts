import { isForm } from '../sound-nodes';
import type { BlockText, TextPiece } from './block-text';

export interface Writer {
  /** Of the text so far. */
  readonly length: number;
  addText(node: Text, from?: number, to?: number): void;
  addBreak(): void;
  finish(element: Element): BlockText;
}

/** White space that shows as one blank. One expression for all texts: `matchAll` makes itself a new one for each. */
const WIDE_GAP = /[ \t\n\f\r]{2,}|[\t\n\f\r]/g;

/** Puts a block's text together; where `newlines` count, white space stays as it is. */
export function createWriter(newlines: boolean): Writer {
  let text = '';
  const nodes: TextPiece[] = [];
  return {
    get length() {
      return text.length;
    },
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

export function keepsNewlines(block: Element): boolean {
  return !isForm(block) && block.closest('pre,plaintext,listing,xmp') !== null;
}
