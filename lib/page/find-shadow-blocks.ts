import { hasRun } from '../candidates/find-runs';
import { isBlock, isSkipped } from './block-tags';
import { findBlocks, type Search } from './find-blocks';
import { listOwnTexts } from './own-texts';
import type { Sight } from './sight';

/** Finds blocks in an open shadow root; text that stands in it without a block is read as its host's. */
export function* findShadowBlocks(shadow: ShadowRoot, sight: Sight): Search {
  const loose: Text[] = [];
  for (const child of shadow.childNodes) {
    if (child.nodeType === 3) loose.push(child as Text);
    if (child.nodeType !== 1) continue;
    const element = child as Element;
    if (isBlock(element)) yield* findBlocks(element, sight);
    else if (!isSkipped(element)) {
      yield* findBlocks(element, sight);
      loose.push(...listOwnTexts(element, sight));
    }
  }
  if (hasRun(loose.map(({ data }) => data).join(''))) yield { element: shadow.host, nodes: loose };
}
