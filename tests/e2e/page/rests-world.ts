import { findBlocks } from '../../../lib/page/find-blocks';
import { findInTexts } from '../../../lib/page/find-in-texts';
import { layoutSight } from '../../../lib/page/layout-sight';

// Bundled and run in a page, so that a test can do there what a page does while the search rests.

/** Searches the page and calls `meanwhile` in each rest; says what was found, and whether to the end. */
export function search(way: 'texts' | 'sections', meanwhile: (rest: number) => void) {
  const { body } = document;
  const steps =
    way === 'texts'
      ? findInTexts(document.createTreeWalker(body, NodeFilter.SHOW_TEXT), () => body)
      : findBlocks(body, layoutSight);
  const found: string[] = [];
  for (let rest = 0; ;) {
    const { done, value } = steps.next();
    if (done) return { found, whole: value !== false };
    if (value) found.push(value.element.textContent);
    else meanwhile(rest++);
  }
}

Object.assign(globalThis, { search });
