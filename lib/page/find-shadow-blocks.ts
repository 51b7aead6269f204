import { hasRun } from '../candidates/find-runs';
import { findBlockOf, isBlock, isSkipped } from './block-tags';
import { findBlocks, type Search } from './find-blocks';

/** Finds blocks in an open shadow root; text that stands in it without a block is read as its host's. */
export function* findShadowBlocks(shadow: ShadowRoot): Search {
  const loose: Text[] = [];
  for (const child of shadow.childNodes) {
    if (child.nodeType === 3) loose.push(child as Text);
    if (child.nodeType !== 1) continue;
    const element = child as Element;
    if (isBlock(element)) yield* findBlocks(element);
    else if (!isSkipped(element)) {
      yield* findBlocks(element);
      loose.push(...listOwnTexts(element));
    }
  }
  if (hasRun(loose.map(({ data }) => data).join(''))) yield { element: shadow.host, nodes: loose };
}

function listOwnTexts(inline: Element): Text[] {
  const walker = inline.ownerDocument.createTreeWalker(inline, 4);
  const texts: Text[] = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
    if (findBlockOf(node, inline) === inline) texts.push(node);
  return texts;
}
