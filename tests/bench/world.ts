import { findPhoneNumbersInText } from 'libphonenumber-js/max';
import { createReading } from '../../lib/page/desk/reading';
import type { FoundBlock } from '../../lib/page/find-blocks';
import { searchRoots } from '../../lib/page/scan-page';

// Bundled and run in a fresh isolated world of a page, as a content script's code is. Each returns
// milliseconds of main-thread time.

function time(work: () => unknown): number {
  // The page's own first layout is not ours to pay, nor to be paid for by whoever comes first.
  document.documentElement.getBoundingClientRect();
  const start = performance.now();
  work();
  return performance.now() - start;
}

const tasks = {
  /** The floor: a bare walk that reads every text. */
  walk: () =>
    time(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let length = 0;
      for (
        let node = walker.nextNode() as Text | null;
        node;
        node = walker.nextNode() as Text | null
      )
        length += node.data.length;
      return length;
    }),
  /** The search alone. */
  search: () => time(() => [...searchRoots([document.documentElement], () => undefined)]),
  /** Everything the page script and the desk do up to the report. */
  scan: () =>
    time(() => {
      const found: FoundBlock[] = [];
      for (const block of searchRoots([document.documentElement], () => undefined))
        if (block) found.push(block);
      const reading = createReading();
      for (const step of reading.readAll(found)) void step;
      return reading.live.list();
    }),
  /** The same in slices' steps: the longest single step between two breaths. */
  longestStep: () => {
    document.documentElement.getBoundingClientRect();
    let longest = 0;
    let last = performance.now();
    for (const step of searchRoots([document.documentElement], () => undefined)) {
      void step;
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = performance.now();
    }
    return longest;
  },
  libphonenumber: () =>
    time(() =>
      findPhoneNumbersInText(document.body.innerText, {
        defaultCountry: 'CN',
        extended: true,
      } as never),
    ),
};

Object.assign(globalThis, { tasks });
