import { measureOverlap, readLines, type Box } from './boxes';
import type { Screen } from './screen';

/** Best first, as classes of the bar (card.css); the bottom right has none. */
const CORNERS = [[], ['left'], ['top'], ['top', 'left']] as const;
/** More flagged numbers than this are not asked where they are. */
const MOST_ASKED = 40;

/** Puts the bar in the first corner where it hides no flagged number and no badge; back where all do. */
export function placeBar(bar: HTMLElement, { marks, badges }: Screen): void {
  const flagged = marks.filter(({ card }) => card.verdict === 'fake').slice(0, MOST_ASKED);
  const boxes = flagged.flatMap((mark): Box[] => {
    const badge = badges.badgeOf(mark)?.getBoundingClientRect();
    return [...readLines(mark), ...(badge ? [badge] : [])];
  });
  const isClear = () => {
    const own = bar.getBoundingClientRect();
    return !boxes.some((box) => measureOverlap(own, box) > 0);
  };
  // Where it stands it stays, as long as it hides nothing there.
  if (isClear()) return;
  for (const corner of CORNERS) {
    moveTo(bar, corner);
    if (isClear()) return;
  }
  moveTo(bar, []);
}

function moveTo(bar: HTMLElement, corner: readonly string[]): void {
  for (const side of ['left', 'top']) bar.classList.toggle(side, corner.includes(side));
}
