import type { CardChoice, CardDoor } from '../../ui/card/create-card';
import { fillString, type PageStringKey } from '../../ui/card/page-strings';
import type { FindingCard } from '../../ui/models';
import type { PageDoor } from '../page-door';
import { copyText } from './copy-text';
import { openAddress } from './open-address';

export interface CardRoom {
  readonly root: HTMLElement;
  readonly door: PageDoor;
  say(key: PageStringKey): string;
  close(): void;
  /** Takes marks off at once, of one number or all, and returns what puts them back. */
  hide(canonical: string | null): () => void;
}

const LONGEST_ADDRESS = 500;

/** Carries out what the user chooses on a card. */
export function createCardDoor(card: FindingCard, room: CardRoom): CardDoor {
  const { say, door, root } = room;
  const subject = { canonical: card.canonical, ...(card.brand && { brand: card.brand.slug }) };
  const copy = async (text: string, done: PageStringKey) =>
    say((await copyText(root, text)) ? done : 'copy-failed');
  let putBack = () => {};
  const fill = (text = '') => fillString(text, { url: location.href.slice(0, LONGEST_ADDRESS) });

  const choices: Record<CardChoice, () => Promise<string | undefined> | undefined> = {
    close: () => {
      room.close();
      return undefined;
    },
    copy: () => copy(card.line?.display ?? card.text, 'copied'),
    check: () => {
      void door.act({ type: 'check', text: '' });
      return undefined;
    },
    report: async () => {
      const said = await copy(fill(card.reportText), 'report-done');
      void door.act({ type: 'open-report' });
      return said;
    },
    wrong: async () => {
      putBack = room.hide(card.canonical);
      const kept = door.act({ type: 'dispute', ...subject });
      const text = fill(card.disputeText);
      const copied = await copyText(root, text);
      if (card.correction) openAddress(card.correction, text);
      if (!(await kept)) return say('not-kept');
      if (!copied) return say('wrong-failed');
      if (!card.correction) return say('wrong-done');
      return fillString(say('wrong-open'), { address: card.correction.replace(/^mailto:/, '') });
    },
    trust: async () => {
      putBack = room.hide(card.canonical);
      return say((await door.act({ type: 'trust', ...subject })) ? 'trust-done' : 'not-kept');
    },
    'site-off': async () => {
      putBack = room.hide(null);
      return say((await door.act({ type: 'site-off' })) ? 'site-off-done' : 'not-kept');
    },
  };
  return {
    say,
    choose: (choice) => choices[choice](),
    undo(choice) {
      const of = choice === 'wrong' ? 'dispute' : choice;
      void door.act({ type: 'undo', of, canonical: card.canonical });
      putBack();
    },
  };
}
