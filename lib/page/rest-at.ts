import { readSound } from './sound-nodes';

/** Used again: each that there ever was is kept right at the page's every change until it is collected. */
const idle: Range[] = [];

/**
 * A breath in a walk through texts. Says whether the text still stands where it stood: a walk that goes
 * on from one that was taken out, or moved with what is around it, would leave texts out.
 */
export function* restAt(text: Text): Generator<undefined, boolean> {
  const page = text.ownerDocument;
  const range = takeRange(page);
  range.setStart(text, 0);
  yield undefined;
  // The browser moves a range's end out of what is taken out.
  const stands = range.startContainer === text;
  range.setEnd(page, 0);
  idle.push(range);
  return stands;
}

function takeRange(page: Document): Range {
  const range = idle.pop();
  return range?.startContainer === page ? range : readSound<() => Range>(page, 'createRange')();
}
