import { readBlockText, readNodeText, type BlockText, type ReadShowing } from './block-text';
import { readTexts } from './part-text';
import type { FoundBlock } from '../find-blocks';
import type { Sight } from '../sight';
import { readShown } from './read-shown';
import { sliceBlock, type Slice } from './slice-block';
import { collectWindow, type CollectedWindow } from '../window/collect-window';

/** A window with the way back from its text to the page. */
export interface ReadWindow extends CollectedWindow {
  readonly block: BlockText;
  /** Where the window's text begins in the block's. */
  readonly offset: number;
}

/** Turns found blocks into windows; what is worth one and does not show is told to `cover`. */
export function createReader(sight: Sight, cover: (element: Element) => void = () => undefined) {
  let id = 0;
  return {
    /** With a breath after each window: a long story is one block of a hundred. */
    *readBlock(found: FoundBlock): Generator<undefined, ReadWindow[]> {
      const { block, runs, calls } = yield* readShown(
        (readShowing, isFirst) => readFound(found, readShowing, isFirst),
        sight,
        cover,
      );
      const windows: ReadWindow[] = [];
      for (const slice of sliceBlock(block.text, runs, calls)) {
        windows.push({ ...collectSafely(block, slice, id++), block, offset: slice.start });
        yield undefined;
      }
      return windows;
    },
  };
}

/** A page that trips the gathering of what surrounds a text is judged by the text alone. */
function collectSafely(block: BlockText, slice: Slice, id: number): CollectedWindow {
  try {
    return collectWindow(block, slice, id);
  } catch {
    const text = block.text.slice(slice.start, slice.end);
    const { runs } = slice;
    return {
      window: { id, text, runs, links: [], headings: [], before: [], after: [], area: 'main' },
      links: [],
    };
  }
}

function* readFound(
  found: FoundBlock,
  readShowing: ReadShowing,
  isFirst: boolean,
): Generator<undefined, BlockText> {
  const { element, nodes, from, to, ends } = found;
  if (!nodes) return yield* readBlockText(element, readShowing);
  const [first, last] = [nodes[0], nodes.at(-1)];
  const isStretch = first && nodes.length === 1 && !ends;
  const block = isStretch
    ? readNodeText(element, first, from ?? 0, to ?? first.length)
    : yield* readTexts(element, nodes, isFirst ? undefined : readShowing);
  return { ...block, ends: ends ?? [first ?? element, last ?? element] };
}
