import { isLarge } from '../is-large';
import { getFirst, getNext, getParent, isForm } from '../sound-nodes';

/**
 * A style for highlights that names no element makes the browser work out the style of every element
 * of the page anew: 550 ms on a page of 100,000. So each is named, by whatever costs least
 * (measured in Chromium 156, 2026-11-22).
 */

/** So many elements may be restyled, 5 µs each; past that a number goes without its line. */
const MOST_RESTYLED = 4_000;
/** A selector by place is tried on every element; so many of those cost as much as one restyled. */
const TRIED_FOR_ONE = 25;
const FEW = 100;

/** A selector for each element, that reaches as few others as can be without a change to the page. */
export function chooseSelectors(elements: ReadonlySet<Element>): Map<Element, string> {
  const chosen = new Map<Element, string>();
  // There a new style costs 16 ms and more whatever it names: the badges speak alone.
  if (isLarge()) return chosen;
  const all = count('Tag', '*');
  const findPlace = createPlaces();
  const paid = new Set<string>();
  let left = MOST_RESTYLED;

  function take(element: Element, selector: string | undefined, reached: number): void {
    const inside = Element.prototype.getElementsByTagName.call(element, '*').length;
    const cost = inside + (selector && paid.has(selector) ? 0 : reached);
    if (!selector || cost > left) return;
    left -= cost;
    paid.add(selector);
    chosen.set(element, selector);
  }

  for (const [tag, group] of groupByTag(elements)) {
    const each = all / TRIED_FOR_ONE;
    const limit = Math.max(FEW, each * group.length);
    const alike = count('Tag', tag);
    for (const element of group) {
      const name = findName(element, Math.min(limit, alike));
      if (name) take(element, name.selector, name.reached);
      else if (alike <= limit) take(element, CSS.escape(tag), alike);
      else take(element, writePlace(element, findPlace), each);
    }
  }
  return chosen;
}

function groupByTag(elements: ReadonlySet<Element>): Map<string, Element[]> {
  const groups = new Map<string, Element[]>();
  for (const element of elements) {
    const tag = isForm(element) ? 'form' : element.localName;
    const group = groups.get(tag);
    if (group) group.push(element);
    else groups.set(tag, [element]);
  }
  return groups;
}

/** A class that others share is looked for before an id, as one selector then serves them all. */
function findName(
  element: Element,
  limit: number,
): { selector: string; reached: number } | undefined {
  if (isForm(element)) return undefined;
  for (const name of element.classList) {
    const reached = count('Class', name);
    if (reached < limit) return { selector: `.${CSS.escape(name)}`, reached };
  }
  const id = element.getAttribute('id');
  return id ? { selector: `#${CSS.escape(id)}`, reached: 1 } : undefined;
}

function count(kind: 'Tag' | 'Class', name: string): number {
  const find = Document.prototype[`getElementsBy${kind}Name`] as (name: string) => HTMLCollection;
  return find.call(document, name).length;
}

type FindPlace = (element: Element) => number | undefined;

/** Without a tag: one would put every element of that tag in question. */
function writePlace(element: Element, findPlace: FindPlace): string | undefined {
  const own = findPlace(element);
  const above = getParent(element);
  const outer = above && findPlace(above);
  if (!own) return undefined;
  return outer ? `:nth-child(${outer})>:nth-child(${own})` : `:nth-child(${own})`;
}

/** Counts the children of each parent once. */
function createPlaces(): FindPlace {
  const counted = new Map<Element, Map<Node, number>>();
  return (element) => {
    const parent = getParent(element);
    if (!parent) return undefined;
    let places = counted.get(parent);
    if (!places) counted.set(parent, (places = countChildren(parent)));
    return places.get(element);
  };
}

function countChildren(parent: Element): Map<Node, number> {
  const places = new Map<Node, number>();
  for (let child = getFirst(parent); child; child = getNext(child))
    if (child.nodeType === 1 || isForm(child)) places.set(child, places.size + 1);
  return places;
}
