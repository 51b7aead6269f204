import { createBar } from '../../ui/card/create-bar';
import { awaitLayout } from '../desk/await-layout';
import { placeBar } from './place-bar';
import { revealNumber, type Screen } from './screen';

const SMALL_FRAME = { width: 320, height: 240 };

/** By then the badges have found their places, in milliseconds. */
const SETTLED = 300;

/**
 * Shows the bar once in a document's life, where there is a flagged number and room for it; called
 * again, it moves the bar off the flagged numbers that have come under it.
 */
export function createPageBar(screen: Screen): () => void {
  let shown = false;
  let standing: HTMLElement | undefined;
  return () => {
    const flagged = screen.marks.filter(({ card }) => card.verdict === 'fake');
    // Nothing is left to say once the user has ended the marking, until it is taken back.
    standing?.style.setProperty('display', flagged.length > 0 ? '' : 'none');
    if (standing?.isConnected) placeBar(standing, screen);
    const first = flagged.find(({ card }) => card.line)?.card ?? flagged[0]?.card;
    if (shown || !first || !screen.answer?.settings.bar || isSmallFrame()) return;
    shown = true;
    // Of several companies no one line is the right one for the reader.
    const brands = new Set(flagged.map(({ card }) => card.brand?.slug));
    const { line, ...lineless } = first;
    const shownCard = brands.size === 1 && line ? { ...lineless, line } : lineless;
    const count = new Set(flagged.map(({ card }) => card.canonical)).size;
    const bar = createBar(screen.document, count, shownCard, {
      say: screen.say,
      show: () => revealNumber(screen, first.key),
      dismiss() {
        bar.remove();
        void screen.door.act({ type: 'dismiss-bar' });
      },
    });
    screen.layer.root.append(bar);
    standing = bar;
    const settle = () => bar.isConnected && placeBar(bar, screen);
    void awaitLayout().then(settle);
    setTimeout(settle, SETTLED);
  };
}

function isSmallFrame(): boolean {
  return (
    window.top !== window && (innerWidth < SMALL_FRAME.width || innerHeight < SMALL_FRAME.height)
  );
}
