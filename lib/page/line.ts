import { hasRun } from '../candidates/find-runs';
import { isInSkipped } from './block-tags';
import { followsBreak } from './breaks';
import type { FoundBlock } from './find-blocks';
import { LONG_TEXT } from './long-text';

/** White space as the eye sees it, line ends of the source included. */
function squeezeBlanks(text: string): string {
  return text.includes('\n') ? text.replace(/[\n\r\t ]+/g, ' ') : text;
}

/** The line ends of a source end no line, but those of a `<pre>` do: it is tested both ways. */
export function hasRunAsSeen(text: string): boolean {
  return hasRun(text) || (text.trim().includes('\n') && hasRun(squeezeBlanks(text)));
}

/** Digits on both sides: a `<br>` between them makes two numbers of one. */
function isGlued(text: string, next: string): boolean {
  return /\d$/.test(text) && /^\d/.test(next);
}

/** Gathers text nodes of one block until another begins, then says whether they held a run. */
export function createLine() {
  let block: Element | undefined;
  let text = '';
  let nodes: Text[] = [];
  let long = false;
  function end(): FoundBlock | undefined {
    const hit = block && hasRunAsSeen(text) && !isInSkipped(block);
    const found =
      hit && block ? (long ? { element: block, nodes } : { element: block }) : undefined;
    text = '';
    nodes = [];
    return found;
  }
  return {
    add(next: Element, node: Text): FoundBlock | undefined {
      const full = text.length + node.length > LONG_TEXT;
      if (full && next === block) long = true;
      const found = next === block && !full ? undefined : end();
      if (next !== block) long = false;
      block = next;
      text += isGlued(text, node.data) && followsBreak(node, next) ? `\n${node.data}` : node.data;
      nodes.push(node);
      return found;
    },
    end,
  };
}
