import { createBadge } from '../../ui/card/create-badge';
import type { Mark } from '../marks/mark';
import { getDocument } from '../sound-nodes';
import { hasRoomBehind, readLines, type Box } from './boxes';

/** More badges at once than this, and the highlights alone speak. */
const MOST_BADGES = 150;
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
  /** Boxes counted from the layer's own corner, so that they scroll with the page. */
  let boxes: { mark: Mark; box: Box }[] = [];

  function arrange(marks: readonly Mark[]): void {
    // All reading first, then all writing: one layout, however many badges.
    const places = marks.slice(0, 2_000).map((mark) => ({ mark, lines: findNear(mark) }));
    const origin = root.getBoundingClientRect();
    const kept = new Set<Mark>();
    boxes = [];
    const placed = places.flatMap(({ mark, lines }) => {
      const [box] = lines;
      if (!box || kept.size >= MOST_BADGES) return [];
      kept.add(mark);
      for (const line of lines) boxes.push({ mark, box: moveBox(line, -origin.left, -origin.top) });
      const badge = badges.get(mark) ?? addBadge(mark);
      return [{ badge, place: choosePlace(mark, box, badge) }];
    });
    for (const [mark, badge] of badges)
      if (!kept.has(mark)) {
        badge.remove();
        badges.delete(mark);
      }
    for (const { badge, place } of placed) {
      badge.style.left = `${place.x - origin.left}px`;
      badge.style.top = `${place.y - origin.top}px`;
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
