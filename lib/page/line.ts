import { hasRun } from '../candidates/find-runs';
import { isInSkipped } from './block-tags';
import type { FoundBlock } from './find-blocks';
import { LONG_TEXT } from './long-text';

/** Gathers text nodes of one block until another begins, then says whether they held a run. */
export function createLine() {
  let block: Element | undefined;
  let text = '';
  let nodes: Text[] = [];
  let long = false;
  function end(): FoundBlock | undefined {
    const hit = block && hasRun(text) && !isInSkipped(block);
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
      text += node.data;
      nodes.push(node);
      return found;
    },
    end,
  };
}
