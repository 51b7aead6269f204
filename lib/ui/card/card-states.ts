import type { FindingCard } from '../models';
import type { CardDoor, EndingChoice } from './create-card';
import { createButton, createElement } from './elements';

export interface CardStates {
  /** Asks first where the number is red, then carries the choice out and offers to take it back. */
  end(choice: EndingChoice): void;
}

/**
 * What a card turns into when its marking is ended: a question, then a calm note with a way back.
 * The card's own content is kept and put back as it was.
 * @param parts `said` is the card's line for what was done
 */
export function createCardStates(
  document: Document,
  element: HTMLElement,
  { card, door, said }: { card: FindingCard; door: CardDoor; said: HTMLElement },
): CardStates {
  const make = createElement.bind(null, document);
  const full = { className: element.className, content: [...element.childNodes] };
  const { say } = door;

  function createHeader(text: string): HTMLElement {
    const title = make('h2', '', text);
    title.id = 't';
    const close = createButton(document, 'close', '×', () => void door.choose('close'));
    close.setAttribute('aria-label', say('close'));
    return make('header', '', title, close);
  }

  function show(className: string, content: readonly Node[], focused: HTMLElement): void {
    element.className = className;
    element.replaceChildren(...content);
    element.scrollTop = 0;
    focused.focus({ preventScroll: true });
  }

  function restore(text: string): void {
    said.textContent = text;
    show(full.className, full.content, element);
  }

  function ask(choice: 'wrong' | 'trust'): void {
    const keep = createButton(document, 'main keep', say('ask-keep'), () => restore(''));
    const sure = createButton(document, 'quiet sure', say(choice), () => carryOut(choice));
    const content = [
      createHeader(say(`ask-${choice}`)),
      make('p', 'number', card.text),
      make('p', '', say('ask-note')),
      make('div', 'actions', keep, sure),
    ];
    show(full.className, content, keep);
  }

  function carryOut(choice: EndingChoice): void {
    void door.choose(choice)?.then((text) => {
      const undo = createButton(document, 'main undo', say('undo'), () => {
        door.undo(choice);
        restore(say('undone'));
      });
      const note = make('p', 'done', text);
      note.setAttribute('role', 'status');
      const content = [
        createHeader(say(choice === 'site-off' ? 'done-site' : 'done-number')),
        ...(choice === 'site-off' ? [] : [make('p', 'number', card.text)]),
        note,
        make('div', 'actions', undo),
      ];
      show('card ended', content, undo);
    });
  }

  return {
    end(choice) {
      if (card.verdict === 'fake' && choice !== 'site-off') ask(choice);
      else carryOut(choice);
    },
  };
}
