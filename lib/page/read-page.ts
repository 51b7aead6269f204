import type { PageReport, TextWindow } from '../candidates/types';
import { findCallLinkBlocks } from './call-links';
import { findBlocks } from './find-blocks';
import { createReader } from './reader';
import { isOutOfSight } from './visibility';
import { collectPageFacts } from './window/collect-page-facts';

/** As many windows as one page may have; what stands beyond is not read. */
export const MOST_WINDOWS = 2_000;

/** Reads a whole document at once, for the command line; the content script reads the same in slices. */
export function readPage(
  document: Document,
  url: string,
  options: { userRegion?: string } = {},
): PageReport {
  const page = collectPageFacts(document, url, options);
  return { page, windows: document.body ? readWindows(document.body) : [] };
}

function readWindows(root: Element): TextWindow[] {
  const reader = createReader();
  const windows: TextWindow[] = [];
  const read = new Set<Element>();
  for (const found of findBlocks(root)) {
    if (!found || windows.length >= MOST_WINDOWS) continue;
    const whole = !found.nodes;
    if ((whole && read.has(found.element)) || isOutOfSight(found.element)) continue;
    if (whole) read.add(found.element);
    for (const { window } of reader.readBlock(found)) windows.push(window);
  }
  const withRuns = new Set(read);
  for (const block of findCallLinkBlocks(root))
    if (!withRuns.has(block) && !isOutOfSight(block) && windows.length < MOST_WINDOWS)
      windows.push(reader.readLinkBlock(block).window);
  return windows;
}
