import type { PageCommand } from '../../extension/protocol';
import type { PageAnswer } from '../../ui/models';
import type { FoundBlock } from '../find-blocks';
import { createView, type View } from '../overlay/view';
import type { PageDoor } from '../page-door';
import { runInSlices } from '../run-in-slices';
import { askForVerdicts } from './ask-for-verdicts';
import { awaitLayout } from './await-layout';
import { createReading } from './reading';
import { watchUncovering } from './watch-uncovering';

/** Reads what the page script found, has it judged and shows it. Brought in at the first find. */
export interface Desk {
  read(found: readonly FoundBlock[]): Promise<void>;
  obey(command: PageCommand): void;
  /** A new page in the same document: everything starts anew. */
  reset(): void;
}

export function openDesk(document: Document, door: PageDoor, abort: AbortController): Desk {
  const { signal } = abort;
  const reading = createReading();
  const ask = askForVerdicts(document, door, reading, signal, (next) => void take(next));
  let answer: PageAnswer | undefined;
  let view: View | undefined;

  async function read(found: readonly FoundBlock[]): Promise<void> {
    await awaitLayout();
    await runInSlices(reading.readAll(found), signal, () => undefined);
    reading.live.prune();
    if (signal.aborted) return;
    ask.soon();
    show();
  }

  async function take(next: PageAnswer): Promise<void> {
    answer = { ...next, cards: { ...answer?.cards, ...next.cards } };
    await awaitLayout();
    show();
  }

  function show(): void {
    if (!answer || signal.aborted) return;
    if (hasMarks(answer)) view ??= createView(document, door, abort);
    view?.show(reading.live.list(), answer);
  }

  watchUncovering(document, reading, signal, (blocks) => {
    void read(blocks.map((element) => ({ element })));
  });
  return {
    read,
    reset() {
      reading.reset();
      ask.again();
    },
    obey(command) {
      if (command.type === 'show-number') return view?.reveal(command.key);
      ask.again();
      ask.soon();
    },
  };
}

function hasMarks({ cards, settings }: PageAnswer): boolean {
  return settings.enabled && Object.values(cards).some(({ verdict }) => verdict !== 'unknown');
}
