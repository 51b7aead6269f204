import { hasRun } from '../candidates/find-runs';
import { isInSkipped } from './block-tags';
import type { Search } from './find-blocks';

/** From here on a text is read in stretches, or it would fill a slice. */
export const LONG_TEXT = 32_768;
/** An expression over a longer text would fill a slice. */
export const STRETCH = 16_384;
/** Longer than any run with its context, so that none is cut in two. */
export const OVERLAP = 128;

/** Searches one very long text node (a plain-text file, a page in one `<pre>`) in stretches. */
export function* searchLongText(block: Element, node: Text): Search {
  if (isInSkipped(block)) return;
  const { data } = node;
  for (let from = 0; from < data.length; from += STRETCH) {
    const to = Math.min(data.length, from + STRETCH + OVERLAP);
    if (hasRun(data.slice(from, to))) yield { element: block, nodes: [node], from, to };
    yield undefined;
  }
}

/** A stretch of a long section's text from `from` on, with the same overlap; a short text is left whole. */
export function cutStretch(text: string, from: number): string {
  return text.length > LONG_TEXT ? text.slice(from, from + LONG_TEXT + OVERLAP) : text;
}
