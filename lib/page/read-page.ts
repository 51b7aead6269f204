import type { PageReport, TextWindow } from '../candidates/types';
import { findCallLinkBlocks } from './call-links';
import { findBlocks, type FoundBlock } from './find-blocks';
import { createParts } from './desk/list-parts';
import { createReader } from './desk/reader';
import { attributeSight } from './attribute-sight';
import { runThrough } from './run-in-slices';
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
  const reader = createReader(attributeSight);
  const parts = createParts(attributeSight);
  const windows: TextWindow[] = [];
  for (const found of listFound(root)) {
    if (windows.length >= MOST_WINDOWS) break;
    if (attributeSight.isOutOfSight(found.element)) continue;
    for (const part of runThrough(parts.choose(found))) {
      const read = runThrough(reader.readBlock(part));
      parts.note(read);
      windows.push(...read.map(({ window }) => window));
    }
  }
  return windows;
}

function* listFound(root: Element): Generator<FoundBlock> {
  for (const found of findBlocks(root, attributeSight)) if (found) yield found;
  for (const element of runThrough(findCallLinkBlocks(root))) yield { element, calls: true };
}
