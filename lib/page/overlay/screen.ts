import { createCard } from '../../ui/card/create-card';
import type { PageStringKey } from '../../ui/card/page-strings';
import type { PageAnswer } from '../../ui/models';
import { createHighlights, type Highlights } from '../marks/highlights';
import { isStanding, type Mark } from '../marks/mark';
import { awaitLayout } from '../desk/await-layout';
import type { PageDoor } from '../page-door';
import { createBadges, type Badges } from './badges';
import { readBox } from './boxes';
import { createCardDoor } from './card-door';
import { createLayer, type Layer } from './layer';
import { createLimit, type Limit } from './limit';
import { createPopUp, type PopUp } from './pop-up';

/** What shows on the page of ours, and what is said in it. */
export interface Screen {
  readonly document: Document;
  readonly door: PageDoor;
  readonly layer: Layer;
  readonly highlights: Highlights;
  readonly popUp: PopUp;
  readonly badges: Badges;
  /** How often what the page took away may still come back. */
  readonly restoring: Limit;
  marks: readonly Mark[];
  answer?: Pick<PageAnswer, 'strings' | 'settings'>;
  say(key: PageStringKey): string;
}

/** Marks that a page clears or covers come back this often; after that the toolbar badge alone speaks. */
const RESTORED_A_MINUTE = 20;

export function createScreen(document: Document, door: PageDoor): Screen {
  const layer = createLayer(document);
  const screen: Screen = {
    document,
    door,
    layer,
    highlights: createHighlights(document),
    popUp: createPopUp(layer.root),
    badges: createBadges(layer.root, (mark) => openCard(screen, mark, true)),
    restoring: createLimit(RESTORED_A_MINUTE, () => performance.now()),
    marks: [],
    say: (key) => screen.answer?.strings[key] ?? '',
  };
  return screen;
}

/** Opens a number's card; `held` keeps it open until it is closed. */
export function openCard(screen: Screen, mark: Mark, held: boolean): void {
  const box = readBox(mark);
  if (!box) return;
  const { document, door, layer, popUp, say } = screen;
  const cardDoor = createCardDoor(mark.card, {
    root: layer.root,
    door,
    say,
    close: popUp.close,
    hide(canonical) {
      const before = screen.marks;
      paintMarks(screen, leaveOut(before, canonical));
      return () => paintMarks(screen, before.filter(isStanding));
    },
  });
  const card = createCard(document, mark.card, cardDoor);
  popUp.open(mark, card, box, held, screen.badges.badgeOf(mark));
}

export function paintMarks(screen: Screen, marks: readonly Mark[]): void {
  const { highlights, layer, restoring } = screen;
  // New marks bring back the old ones that the page took away: one of the times it is allowed.
  const taken = highlights.areCleared() || layer.isRemoved();
  const onPage = !taken || restoring.isOpen();
  if (taken && onPage) restoring.count();
  screen.marks = marks;
  highlights.show(marks, onPage);
  if (marks.length > 0 && onPage) layer.attach();
  // What was just put on the page is laid out with its next frame, not within our slice.
  void awaitLayout().then(() => screen.badges.arrange(screen.marks));
}

/** Scrolls a number into view and opens its card. */
export function revealNumber(screen: Screen, key: string): void {
  const mark = screen.marks.find(({ card }) => card.key === key);
  mark?.range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  screen.badges.arrange(screen.marks);
  if (mark) openCard(screen, mark, true);
}

function leaveOut(marks: readonly Mark[], canonical: string | null): Mark[] {
  return marks.filter(({ card }) => canonical !== null && card.canonical !== canonical);
}
