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
  /** The same with digits kept apart that tags stand between: a style may put each in a line of its own. */
  let apart = '';
  let long = false;
  function end(): FoundBlock | undefined {
    const isRun = block && (hasRunAsSeen(text) || (apart !== '' && hasRunAsSeen(apart)));
    const hit = isRun && !isInSkipped(block as Element);
    const found =
      hit && block ? (long ? { element: block, nodes } : { element: block }) : undefined;
    text = '';
    apart = '';
    nodes = [];
    return found;
  }
  function addText(node: Text, within: Element): void {
    const { data } = node;
    if (isGlued(text, data)) {
      if (followsBreak(node, within)) text += '\n';
      else if (node.previousSibling?.nodeType !== 3) apart = `${apart || text}\n`;
    }
    text += data;
    if (apart) apart += data;
  }
  return {
    add(next: Element, node: Text): FoundBlock | undefined {
      const full = text.length + node.length > LONG_TEXT;
      if (full && next === block) long = true;
      const found = next === block && !full ? undefined : end();
      if (next !== block) long = false;
      block = next;
      addText(node, next);
      nodes.push(node);
      return found;
    },
    end,
  };
}
