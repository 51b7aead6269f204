import { findPhoneNumbersInText } from 'libphonenumber-js/max';
import { createReading } from '../../lib/page/desk/reading';
import type { FoundBlock } from '../../lib/page/find-blocks';
import { lookForWork } from '../../lib/page/first-look';
import { runThrough } from '../../lib/page/run-in-slices';
import { searchRoots } from '../../lib/page/scan-page';

// Bundled and run in a fresh isolated world of a page, as a content script's code is.

const tasks = {
  settle: () => document.documentElement.getBoundingClientRect(),
  /** The floor: a bare walk that reads every text. */
  walk() {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let length = 0;
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
      length += node.data.length;
    return length;
  },
  /** The search alone. */
  search: () => [...searchRoots([document], () => undefined)],
  /** Everything the page script and the desk do up to the report. */
  scan() {
    const looked = runThrough(lookForWork(document, null));
    const begun = typeof looked === 'object' ? looked : undefined;
    const found: FoundBlock[] = [];
    for (const block of searchRoots([document], () => undefined, begun))
      if (block) found.push(block);
    const reading = createReading({ add() {}, delete() {}, clear() {} });
    runThrough(reading.readAll(found));
    return reading.live.list().length;
  },
  libphonenumber: () =>
    findPhoneNumbersInText(document.body.innerText, {
      defaultCountry: 'CN',
      extended: true,
    } as never).length,
};

Object.assign(globalThis, { tasks });
