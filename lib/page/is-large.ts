import { isForm, readSound } from './sound-nodes';

/** From here on one hit test, one new style or one look at every element may cost a frame. */
const LARGE = 30_000;

/** True on pages of a size where what touches every element must be left out. The browser keeps the count. */
export function isLarge(): boolean {
  return Document.prototype.getElementsByTagName.call(document, '*').length > LARGE;
}

/**
 * The number of elements under a root, or infinity past `most`: to count 200,000 takes 8 ms. No
 * element is touched up to then.
 */
export function countUpTo(most: number, root: Document | Element): number {
  // A field may stand in the method's place on its form.
  const all = isForm(root)
    ? readSound<Element['getElementsByTagName']>(root, 'getElementsByTagName')('*')
    : root.getElementsByTagName('*');
  return all.item(most) === null ? all.length : Infinity;
}
