import { findRuns } from '../../candidates/find-runs';
import type { Span, TextWindow } from '../../candidates/types';
import { hasCallLink } from '../call-links';
import { readBlockText, readNodeText, readTexts, type BlockText } from './block-text';
import type { FoundBlock } from '../find-blocks';
import type { Sight } from '../sight';
import { LONGEST_WINDOW, sliceBlock } from './slice-block';
import { collectWindow } from '../window/collect-window';

/** A window with the way back from its text to the page. */
export interface ReadWindow {
  readonly window: TextWindow;
  readonly block: BlockText;
  /** Where the window's text begins in the block's. */
  readonly offset: number;
}

/** Turns found blocks into windows. */
export function createReader(sight: Sight) {
  let id = 0;
  return {
    /** With a breath after each window: a long story is one block of a hundred. */
    *readBlock(found: FoundBlock): Generator<undefined, ReadWindow[]> {
      const block = yield* readFound(found, sight);
      const windows: ReadWindow[] = [];
      for (const slice of sliceBlock(block.text, findRuns(block.text))) {
        const window = collectSafely(block, slice, slice.runs, id++);
        windows.push({ window, block, offset: slice.start });
        yield undefined;
      }
      return windows;
    },
    /** A window for a block where only a link's target is a number. */
    *readCallLinks(element: Element): Generator<undefined, ReadWindow[]> {
      const block = yield* readBlockText(element, sight);
      const slice = { start: 0, end: Math.min(block.text.length, LONGEST_WINDOW) };
      return hasCallLink(element)
        ? [{ window: collectSafely(block, slice, [], id++), block, offset: 0 }]
        : [];
    },
  };
}

/** A page that trips the gathering of what surrounds a text is judged by the text alone. */
function collectSafely(
  block: BlockText,
  slice: Span,
  runs: readonly Span[],
  id: number,
): TextWindow {
  try {
    return collectWindow(block, slice, runs, id);
  } catch {
    const text = block.text.slice(slice.start, slice.end);
    return { id, text, runs, links: [], headings: [], before: [], after: [], area: 'main' };
  }
}

function* readFound(found: FoundBlock, sight: Sight): Generator<undefined, BlockText> {
  const { element, nodes, from, to } = found;
  if (!nodes) return yield* readBlockText(element, sight);
  const [only] = nodes;
  if (only && nodes.length === 1) return readNodeText(element, only, from ?? 0, to ?? only.length);
  return yield* readTexts(element, nodes);
}
