import type { Mark } from '../marks/mark';
import { moveBox, type Box } from './boxes';
import { choosePlace, type Place, type Size } from './choose-place';
import { hidesText } from './hit';
import { readGround } from './read-ground';

/** A mark in sight or near it; its lines counted from the layer's own corner, so that they scroll with the page. */
export interface Near {
  readonly mark: Mark;
  readonly lines: readonly [Box, ...Box[]];
}

export interface Badge {
  readonly element: HTMLElement;
  /** The mark it speaks for: another one of the same number where the page was drawn anew. */
  mark: Mark;
  /** With its word; missing until it was measured, and for a badge without one. */
  size?: Size | undefined;
  /** For which box of the number it was placed, and where: what has not moved is left alone. */
  number?: Box;
  place?: Place;
}

/**
 * Finds a place for each: all reading first, then all writing, so that one layout does for all.
 * `asked` has the last word on a place, by what shows there.
 */
export function placeBadges(
  moved: readonly Near[],
  badges: ReadonlyMap<Mark, Badge>,
  origin: DOMRect,
  asked: (box: Box) => boolean = hidesText,
): void {
  const leaving = new Set(moved.map(({ mark }) => badges.get(mark)));
  const numbers = [...badges].flatMap(([mark, { number }]) => (number ? [{ mark, number }] : []));
  const all = [...numbers, ...moved.map(({ mark, lines: [number] }) => ({ mark, number }))];
  const intoView = (box: Box) => moveBox(box, origin.left, origin.top);
  const taken = [...badges.values()].flatMap((badge) =>
    badge.place && !leaving.has(badge) ? [intoView(badge.place.box)] : [],
  );
  const placed = moved.flatMap(({ mark, lines: [number] }) => {
    const badge = badges.get(mark);
    if (!badge) return [];
    const rivals = all
      .filter((other) => other.mark.card.verdict !== mark.card.verdict)
      .map((other) => intoView(other.number));
    const ground = readGround(mark, intoView(number), origin.top);
    const place = choosePlace(
      { ...ground, taken, rivals, hidesText: asked },
      (badge.size ??= readSize(badge.element)),
    );
    taken.push(place.box);
    return [{ badge, number, place }];
  });
  for (const { badge, number, place } of placed) {
    badge.number = number;
    badge.place = { ...place, box: moveBox(place.box, -origin.left, -origin.top) };
    putBadge(badge.element, badge.place, place.box.left > innerWidth / 2);
  }
}

/** Asked before the badge takes a form of its own. An official number's badge has no word. */
function readSize(element: HTMLElement): Size | undefined {
  if (!element.querySelector('span')) return undefined;
  const { width, height } = element.getBoundingClientRect();
  return { width, height };
}

/** Near the right edge a sign opens to the left, so that the page never grows wider. */
function putBadge(element: HTMLElement, place: Place, leftward: boolean): void {
  const { box, form, side } = place;
  element.classList.toggle('shape', form === 'shape' || form === 'dot');
  element.classList.toggle('slim', form === 'slim');
  element.classList.toggle('dot', form === 'dot');
  for (const name of ['above', 'below'] as const) element.classList.toggle(name, side === name);
  element.classList.toggle('hides', place.hides === true);
  const { style } = element;
  style.visibility = '';
  style.top = `${box.top}px`;
  style.left = leftward ? 'auto' : `${box.left}px`;
  style.right = leftward ? `${-box.right}px` : 'auto';
}
