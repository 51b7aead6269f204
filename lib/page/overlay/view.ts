import type { PageAnswer } from '../../ui/models';
import type { LiveWindow } from '../desk/live-windows';
import type { Mark } from '../marks/mark';
import { keepMarks } from '../marks/keep-marks';
import type { PageDoor } from '../page-door';
import { guardCall, noteCopy } from './guards';
import { createLookAfter } from './look-after';
import { createPageBar } from './page-bar';
import { listenToPointing } from './pointing';
import { listenToPrinting } from './printing';
import { createScreen, openCard, paintMarks, revealNumber, type Screen } from './screen';

/** Everything the page shows of ours; made at the first mark, so that most pages never pay for it. */
export interface View {
  show(windows: readonly LiveWindow[], answer: PageAnswer): void;
  /** Scrolls a number into view and opens its card. */
  reveal(key: string): void;
}

const AFTER_SCROLL = 120;

export function createView(document: Document, door: PageDoor, abort: AbortController): View {
  const { signal } = abort;
  const screen = createScreen(document, door);
  const place = keepMarks();
  const showBar = createPageBar(screen);
  listen(screen, showBar, signal);
  createLookAfter(screen, abort, showBar);
  signal.addEventListener('abort', () => {
    screen.popUp.close();
    screen.highlights.remove();
    screen.layer.remove();
  });
  return {
    show(windows, answer) {
      screen.answer = answer;
      const { marks: shown, textSize, enabled } = answer.settings;
      screen.layer.setTextSize(textSize);
      const next = enabled ? place(windows, answer.cards) : [];
      const marks = next.filter(({ card }) => shown[card.verdict]);
      // A page that changes all the time must not have its clearing of our marks undone each time.
      if (!isSame(marks, screen.marks)) paintMarks(screen, marks);
      showBar();
    },
    reveal: (key) => revealNumber(screen, key),
  };
}

function isSame(some: readonly Mark[], others: readonly Mark[]): boolean {
  return some.length === others.length && some.every((mark, at) => mark === others[at]);
}

function listen(screen: Screen, placeBar: () => void, signal: AbortSignal): void {
  let arranging: ReturnType<typeof setTimeout> | undefined;
  const arrange = () => {
    arranging = undefined;
    screen.badges.arrange(screen.marks);
    placeBar();
  };
  const arrangeSoon = (event: Event) => {
    // Badges scroll with the page itself, but not with a box in it.
    if ((event.target as Partial<Node>).nodeType !== 9 && event.type === 'scroll')
      requestAnimationFrame(arrange);
    else arranging ??= setTimeout(arrange, AFTER_SCROLL);
  };
  const capture = { capture: true, signal };
  // Listeners on the window go first, whatever the page does on its document.
  addEventListener('click', (event) => guardCall(event, screen), capture);
  addEventListener('copy', (event) => noteCopy(event, screen), capture);
  addEventListener('scroll', arrangeSoon, { ...capture, passive: true });
  addEventListener('resize', arrangeSoon, { signal });
  listenToPrinting(screen, signal);
  listenToPointing(screen, (mark, held) => openCard(screen, mark, held), signal);
  signal.addEventListener('abort', () => clearTimeout(arranging));
}
