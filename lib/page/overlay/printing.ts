import { createBadge } from '../../ui/card/create-badge';
import { createElement } from '../../ui/card/elements';
import { createSummary } from '../../ui/card/create-summary';
import type { Mark } from '../marks/mark';
import { moveBox, readLines } from './boxes';
import { placeBadges, type Badge, type Near } from './place-badges';
import type { Screen } from './screen';

const MOST_WORDS = 300;

/**
 * Paper has a layout of its own, which is known only once the medium has changed: then the words are
 * put by the numbers anew. A browser that prints a copy of the page (Firefox) tells nothing of its
 * layout; there the summary, made before, has to do.
 */
export function listenToPrinting(screen: Screen, signal: AbortSignal): void {
  const { print } = screen.layer;
  const media = matchMedia('print');
  const write = () => {
    print.replaceChildren();
    const flagged = listOnce(screen.marks.filter(({ card }) => card.verdict === 'fake'));
    if (flagged.length > 0) print.append(createSummary(screen.document, flagged, screen.say));
  };
  const change = () => {
    write();
    if (media.matches) putWords(screen);
    else print.replaceChildren();
  };
  addEventListener('beforeprint', write, { signal });
  addEventListener('afterprint', () => media.matches || print.replaceChildren(), { signal });
  media.addEventListener('change', change, { signal });
}

function listOnce(marks: readonly Mark[]): Mark['card'][] {
  return [...new Map(marks.map(({ card }) => [card.key, card])).values()];
}

function putWords({ document, layer, marks }: Screen): void {
  const words = createElement(document, 'div', 'words');
  layer.print.append(words);
  const origin = words.getBoundingClientRect();
  const badges = new Map<Mark, Badge>();
  const near = marks.slice(0, MOST_WORDS).flatMap((mark): Near[] => {
    const [first] = readLines(mark);
    if (!first) return [];
    const element = createBadge(document, mark.card);
    words.append(element);
    badges.set(mark, { element, mark });
    return [{ mark, lines: [moveBox(first, -origin.left, -origin.top)] }];
  });
  // Of paper a hit test knows nothing.
  placeBadges(near, badges, origin, () => false);
}
