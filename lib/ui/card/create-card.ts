import type { FindingCard } from '../models';
import { createCardStates } from './card-states';
import { createIcon } from './create-icon';
import { createLine } from './create-line';
import { createButton, createElement } from './elements';
import { fillString, type PageStringKey } from './page-strings';

export type CardChoice = 'close' | 'copy' | 'check' | 'report' | 'wrong' | 'trust' | 'site-off';

/** Choices that end the marking, of a number or a site, and can be taken back. */
export type EndingChoice = 'wrong' | 'trust' | 'site-off';

export interface CardDoor {
  /** A string of the page in the user's language. */
  say(key: PageStringKey): string;
  /** Carries a choice out; resolves with what to tell the user, if anything. */
  choose(choice: CardChoice): Promise<string | undefined> | undefined;
  undo(choice: EndingChoice): void;
}

/** The card of one number. */
export function createCard(document: Document, card: FindingCard, door: CardDoor): HTMLElement {
  const make = createElement.bind(null, document);
  const flagged = card.verdict === 'fake' || card.verdict === 'caution';
  const said = make('p', 'said');
  said.setAttribute('role', 'status');
  const button = (choice: CardChoice, label: PageStringKey, className = 'quiet') =>
    createButton(document, `${className} ${choice}`, door.say(label), () => {
      void door.choose(choice)?.then((text) => {
        said.textContent = text ?? '';
      });
    });
  const end = (choice: EndingChoice, label: PageStringKey) =>
    createButton(document, `quiet ${choice}`, door.say(label), () => states.end(choice));
  const title = make('h2', '', card.title);
  title.id = 't';
  const close = button('close', 'close', '');
  close.setAttribute('aria-label', door.say('close'));
  close.textContent = '×';
  const element = make(
    'section',
    `card ${card.verdict}`,
    make('header', '', createIcon(document, card.verdict), title, close),
    make('p', 'number', card.text),
    card.lead ? make('p', 'lead', card.lead) : undefined,
    createWhy(document, card, door.say('why')),
    card.line && createLine(document, card, button('copy', 'copy', 'main')),
    make('p', 'advice', card.advice),
    createSite(document, card, door.say('site')),
    make(
      'div',
      'actions',
      button('check', 'check'),
      flagged ? button('report', 'report') : undefined,
      flagged ? end('wrong', 'wrong') : undefined,
    ),
    createMore(
      make('summary', 'more', door.say('more')),
      make(
        'details',
        'actions',
        flagged ? end('trust', 'trust') : undefined,
        end('site-off', 'site-off'),
      ),
    ),
    said,
  );
  element.setAttribute('role', 'dialog');
  element.setAttribute('aria-labelledby', title.id);
  element.tabIndex = -1;
  const states = createCardStates(document, element, { card, door, said });
  return element;
}

/** In a low window the card scrolls: what comes out at its end is brought into sight. */
function createMore(summary: HTMLElement, choices: HTMLElement): HTMLElement {
  choices.prepend(summary);
  choices.addEventListener('toggle', () => {
    const card = choices.parentElement;
    if (card) card.scrollTop = card.scrollHeight;
  });
  return choices;
}

function createWhy(document: Document, { why }: FindingCard, label: string): HTMLElement {
  const items = why.map((reason) => createElement(document, 'li', '', reason));
  const list = createElement(document, 'ul', 'why', ...items);
  list.setAttribute('aria-label', label);
  return list;
}

/** Only an http(s) address becomes a link. */
function createSite(
  document: Document,
  { brand }: FindingCard,
  wording: string,
): HTMLElement | undefined {
  if (!brand?.site || !/^https?:\/\//.test(brand.site)) return undefined;
  const link = createElement(document, 'a', 'site', fillString(wording, { brand: brand.name }));
  link.href = brand.site;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  return link;
}
