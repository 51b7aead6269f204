import { createBadge } from '../../ui/card/create-badge';
import { awaitLayout } from '../desk/await-layout';
import type { Mark } from '../marks/mark';
import { getDocument } from '../sound-nodes';
import { contains, moveBox, readLines, type Box } from './boxes';
import { isUnderCover } from './hit';
import { placeBadges, type Badge, type Near } from './place-badges';

/** More badges at once than this, and the highlights alone speak. */
const MOST_BADGES = 150;
/** More marks than this on one page are not even asked where they are. */
const MOST_LOOKED_AT = 600;
/** As many badges find their place in one go; the others follow. */
const PLACED_AT_ONCE = 40;
/** What stands around a number may change: so many badges are looked at anew each time. */
const LOOKED_AT_ANEW = 4;

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
  const badges = new Map<Mark, Badge>();
  let boxes: { mark: Mark; box: Box }[] = [];
  let turn = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;

  function arrange(marks: readonly Mark[]): void {
    clearTimeout(rest);
    const origin = root.getBoundingClientRect();
    const near = marks.slice(0, MOST_LOOKED_AT).flatMap((mark) => findNear(mark, origin));
    boxes = near.flatMap(({ mark, lines }) => lines.map((box) => ({ mark, box })));
    const shown = near.slice(0, MOST_BADGES);
    passOn(
      badges,
      shown.map(({ mark }) => mark),
    );
    // A mark whose text the page has just drawn anew keeps its badge until it is known to be gone.
    dropOthers(new Set([...shown.map(({ mark }) => mark), ...marks.filter(isAway)]));
    const added = shown.filter(({ mark }) => !badges.has(mark));
    for (const { mark } of added) addBadge(mark);
    // Measured with the page's next frame: at once it would be a layout in our slice.
    if (added.length > 0) return void awaitLayout().then(() => root.isConnected && arrange(marks));
    const anew = new Set(takeTurns(shown));
    const moved = shown.filter(
      (near) => anew.has(near) || !isSame(badges.get(near.mark)?.number, near.lines[0]),
    );
    placeBadges(moved.slice(0, PLACED_AT_ONCE), badges, origin);
    if (moved.length > PLACED_AT_ONCE) rest = setTimeout(() => arrange(marks));
  }

  function takeTurns(shown: readonly Near[]): Near[] {
    if (shown.length === 0) return [];
    return Array.from({ length: LOOKED_AT_ANEW }, () => shown[turn++ % shown.length] as Near);
  }

  function dropOthers(kept: ReadonlySet<Mark>): void {
    for (const [mark, badge] of badges) {
      if (kept.has(mark)) continue;
      badge.element.remove();
      badges.delete(mark);
    }
  }

  function addBadge(mark: Mark): void {
    const element = createBadge(getDocument(), mark.card);
    const badge: Badge = { element, mark };
    element.addEventListener('click', (event) => {
      if (event.isTrusted) open(badge.mark, element);
    });
    element.style.visibility = 'hidden';
    badges.set(mark, badge);
    root.append(element);
  }

  function find(x: number, y: number): Mark | undefined {
    const { left, top } = root.getBoundingClientRect();
    return boxes.find(({ box }) => contains(moveBox(box, left, top), x, y))?.mark;
  }

  return { arrange, find, badgeOf: (mark) => badges.get(mark)?.element };
}

/** A page that draws itself anew brings the same numbers on new nodes: they take over the badges. */
function passOn(badges: Map<Mark, Badge>, shown: readonly Mark[]): void {
  const kept = new Set(shown);
  const free = [...badges.values()].filter(({ mark }) => !kept.has(mark));
  for (const mark of shown) {
    if (badges.has(mark)) continue;
    const at = free.findIndex((badge) => saysTheSame(badge.mark, mark));
    const [badge] = at < 0 ? [] : free.splice(at, 1);
    if (!badge) continue;
    badges.delete(badge.mark);
    badges.set(mark, badge);
    badge.mark = mark;
  }
}

function isAway({ range }: Mark): boolean {
  return !range.startContainer.isConnected;
}

function saysTheSame({ card: one }: Mark, { card: other }: Mark): boolean {
  return (
    one.key === other.key &&
    one.badge === other.badge &&
    one.text === other.text &&
    one.title === other.title
  );
}

function isSame(one: Box | undefined, other: Box): boolean {
  return (
    one !== undefined &&
    one.left === other.left &&
    one.top === other.top &&
    one.right === other.right
  );
}

function findNear(mark: Mark, { left, top }: DOMRect): Near[] {
  const [first, ...others] = readLines(mark);
  if (!first || first.bottom < -innerHeight || first.top > innerHeight * 2) return [];
  const { startContainer } = mark.range;
  const element = startContainer.nodeType === 1 ? startContainer : startContainer.parentElement;
  const [x, y] = [(first.left + first.right) / 2, (first.top + first.bottom) / 2];
  if (element && isUnderCover(element as Element, x, y)) return [];
  const move = (box: Box) => moveBox(box, -left, -top);
  return [{ mark, lines: [move(first), ...others.map(move)] }];
}
