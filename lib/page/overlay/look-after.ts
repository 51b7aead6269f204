import { awaitLayout } from '../desk/await-layout';
import { isStanding } from '../marks/mark';
import { paintMarks, type Screen } from './screen';

const EVERY = 1_000;

/** Once a second: puts back what the page took away, drops what has changed and tells of it, steps aside when orphaned. */
export function createLookAfter(screen: Screen, abort: AbortController, dropped: () => void): void {
  const timer = setInterval(() => void awaitLayout().then(look), EVERY);
  abort.signal.addEventListener('abort', () => clearInterval(timer));

  function look(): void {
    const { document, door, highlights, layer, badges, marks, restoring } = screen;
    if (abort.signal.aborted) return;
    if (!door.isAlive()) return abort.abort();
    if (document.hidden || marks.length === 0) return;
    const standing = marks.filter(isStanding);
    if (standing.length < marks.length) {
      paintMarks(screen, standing);
      return dropped();
    }
    if (restoring.isOpen()) {
      const missing = highlights.restore();
      if (layer.restore() || missing) restoring.count();
    }
    badges.arrange(marks);
  }
}
