/** From here on one hit test, one new style or one look at every element may cost a frame. */
const LARGE = 30_000;

/** True on pages of a size where what touches every element must be left out. The browser keeps the count. */
export function isLarge(): boolean {
  return Document.prototype.getElementsByTagName.call(document, '*').length > LARGE;
}

/** Counts no further than it must: to count 200,000 elements takes 8 ms. */
export function holdsMoreThan(
  count: number,
  root: Pick<Document | Element, 'getElementsByTagName'>,
): boolean {
  return root.getElementsByTagName('*').item(count) !== null;
}
