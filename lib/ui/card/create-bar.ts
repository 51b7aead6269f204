import type { FindingCard } from '../models';
import { createIcon } from './create-icon';
import { createButton, createElement } from './elements';
import { fillString, type PageStringKey } from './page-strings';

export interface BarDoor {
  say(key: PageStringKey): string;
  show(): void;
  dismiss(): void;
}

/** One quiet bar: how many numbers are flagged, and the real line of the brand they pretend to be. */
export function createBar(
  document: Document,
  count: number,
  card: FindingCard,
  door: BarDoor,
): HTMLElement {
  const make = createElement.bind(null, document);
  const text = fillString(door.say(count === 1 ? 'bar-one' : 'bar-other'), { count });
  const close = createButton(document, 'close', '×', () => door.dismiss());
  close.setAttribute('aria-label', door.say('bar-close'));
  close.title = door.say('bar-close');
  const real =
    card.line && card.brand
      ? make(
          'p',
          '',
          fillString(door.say('bar-line'), { brand: card.brand.name }),
          ' ',
          make('strong', '', card.line.display),
        )
      : undefined;
  const bar = make(
    'div',
    'bar',
    createIcon(document, 'fake'),
    make('div', '', make('p', '', text), real),
    createButton(document, 'quiet', door.say(count === 1 ? 'bar-show' : 'bar-show-many'), () =>
      door.show(),
    ),
    close,
  );
  bar.setAttribute('role', 'status');
  return bar;
}
