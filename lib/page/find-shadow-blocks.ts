import { hasRun } from '../candidates/find-runs';
import { findBlockAround, isBlock, isSkipped } from './block-tags';
import { CALL_LINKS } from './call-links';
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
      for (const found of findBlocks(element, sight)) if (found?.element !== element) yield found;
      loose.push(...listOwnTexts(element, sight));
    }
  }
  const isCalling = [...shadow.querySelectorAll(CALL_LINKS)].some(
    (link) => !isBlock(findBlockAround(link)),
  );
  const { firstChild, lastChild } = shadow;
  if (firstChild && lastChild && (isCalling || hasRun(loose.map(({ data }) => data).join(''))))
    yield { element: shadow.host, nodes: loose, ends: [firstChild, lastChild] };
}
