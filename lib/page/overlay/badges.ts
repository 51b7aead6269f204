import { createBadge } from '../../ui/card/create-badge';
import type { Mark } from '../marks/mark';
import { getDocument } from '../sound-nodes';
import { hasRoomBehind, readLines, type Box } from './boxes';

/** More badges at once than this, and the highlights alone speak. */
const MOST_BADGES = 150;
/** More marks than this on one page are not even asked where they are. */
const MOST_LOOKED_AT = 600;
const GAP = 3;
/** What a badge's touch area reaches beyond it (card.css): no page may grow wider by it. */
const TOUCH = 6;

export interface Badges {
  /** Puts a badge by each mark in or near the viewport, and takes away the others. */
  arrange(marks: readonly Mark[]): void;
  badgeOf(mark: Mark): HTMLElement | undefined;
  /** The mark that shows at a point of the viewport. */
  find(x: number, y: number): Mark | undefined;
}

export function createBadges(
  root: HTMLElement,
  open: (mark: Mark, badge: HTMLElement) => void,
): Badges {
  const badges = new Map<Mark, HTMLElement>();
  /** Where each badge was put and for which box: what has not moved is left alone. */
  const places = new Map<Mark, Box>();
  /** Boxes counted from the layer's own corner, so that they scroll with the page. */
  let boxes: { mark: Mark; box: Box }[] = [];

  function arrange(marks: readonly Mark[]): void {
    const origin = root.getBoundingClientRect();
    const near = marks.slice(0, MOST_LOOKED_AT).flatMap((mark) => {
      const lines = findNear(mark).map((line) => moveBox(line, -origin.left, -origin.top));
      return lines.length > 0 ? [{ mark, lines }] : [];
    });
    boxes = near.flatMap(({ mark, lines }) => lines.map((box) => ({ mark, box })));
    const shown = near.slice(0, MOST_BADGES);
    dropOthers(new Set(shown.map(({ mark }) => mark)));
    for (const { mark } of shown) if (!badges.has(mark)) addBadge(mark);
    moveBadges(
      shown.filter(({ mark, lines }) => !isSamePlace(places.get(mark), lines[0])),
      origin,
    );
  }

  /** All reading first, then all writing: one layout, however many badges. */
  function moveBadges(moved: readonly { mark: Mark; lines: Box[] }[], origin: DOMRect): void {
    const placed = moved.flatMap(({ mark, lines: [box] }) => {
      const badge = badges.get(mark);
      if (!box || !badge) return [];
      places.set(mark, box);
      const place = choosePlace(mark, moveBox(box, origin.left, origin.top), badge);
      return [{ badge, x: place.x - origin.left, y: place.y - origin.top }];
    });
    for (const { badge, x, y } of placed) {
      badge.style.left = `${x}px`;
      badge.style.top = `${y}px`;
    }
  }

  function dropOthers(kept: ReadonlySet<Mark>): void {
    for (const [mark, badge] of badges) {
      if (kept.has(mark)) continue;
      badge.remove();
      badges.delete(mark);
      places.delete(mark);
    }
  }

  function addBadge(mark: Mark): HTMLElement {
    const badge = createBadge(getDocument(), mark.card);
    badge.addEventListener('click', (event) => {
      if (event.isTrusted) open(mark, badge);
    });
    badges.set(mark, badge);
    root.append(badge);
    return badge;
  }

  function find(x: number, y: number): Mark | undefined {
    const { left, top } = root.getBoundingClientRect();
    return boxes.find(({ box }) => contains(moveBox(box, left, top), x, y))?.mark;
  }

  return { arrange, find, badgeOf: (mark) => badges.get(mark) };
}

function isSamePlace(one: Box | undefined, other: Box | undefined): boolean {
  return (
    one !== undefined &&
    one.left === other?.left &&
    one.top === other.top &&
    one.right === other.right
  );
}

function moveBox(box: Box, x: number, y: number): Box {
  return {
    left: box.left + x,
    right: box.right + x,
    top: box.top + y,
    bottom: box.bottom + y,
  };
}

function contains(box: Box, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

function findNear(mark: Mark): Box[] {
  const lines = readLines(mark);
  const [box] = lines;
  const near = box && box.bottom > -innerHeight && box.top < innerHeight * 2;
  return near ? lines : [];
}

/** Behind the number where the line is free, else on its upper right corner. */
function choosePlace(mark: Mark, box: Box, badge: HTMLElement): { x: number; y: number } {
  const { width, height } = badge.getBoundingClientRect();
  if (hasRoomBehind(mark, box, width + GAP + TOUCH))
    return { x: box.right + GAP, y: (box.top + box.bottom - height) / 2 };
  const edge = getDocument().documentElement.clientWidth - width - TOUCH;
  return { x: Math.max(0, Math.min(box.right - width / 2, edge)), y: box.top - height + GAP };
}
