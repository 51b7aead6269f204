import type { FindingCard } from '../models';
import { createIcon } from './create-icon';
import { createButton, createElement } from './elements';
import { fillString, type PageStringKey } from './page-strings';

type Say = (key: PageStringKey) => string;

/** Asks before a call to a flagged number, and offers the real line. */
export function createCallGuard(
  document: Document,
  card: FindingCard,
  say: Say,
  answer: (choice: 'real' | 'anyway' | 'cancel') => void,
): HTMLElement {
  const make = createElement.bind(null, document);
  const brand = card.brand?.name ?? '';
  const title = make('h2', '', fillString(say('call-title'), { brand }));
  title.id = 't';
  const real = card.line && fillString(say('call-real'), { number: card.line.display });
  const guard = make(
    'section',
    'card guard fake',
    make('header', '', createIcon(document, 'fake'), title),
    make('p', 'number', card.text),
    make(
      'div',
      'actions',
      real ? createButton(document, 'main', real, () => answer('real')) : undefined,
      createButton(document, 'quiet', say('call-cancel'), () => answer('cancel')),
      createButton(document, 'quiet', say('call-anyway'), () => answer('anyway')),
    ),
  );
  guard.setAttribute('role', 'alertdialog');
  guard.setAttribute('aria-labelledby', title.id);
  guard.tabIndex = -1;
  return guard;
}

/** A small note beside a flagged number that was copied. */
export function createCopyNote(document: Document, card: FindingCard, say: Say): HTMLElement {
  const text = fillString(say('copy-note'), { brand: card.brand?.name ?? '' });
  const line = card.line && createElement(document, 'strong', '', card.line.display);
  const note = createElement(document, 'p', 'note', text, line ? ' ' : undefined, line);
  note.setAttribute('role', 'status');
  return note;
}
