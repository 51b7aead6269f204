import type { PageCommand } from '../../extension/protocol';
import type { PageAnswer } from '../../ui/models';
import type { FoundBlock } from '../find-blocks';
import type { View } from '../overlay/view';
import type { PageDoor } from '../page-door';
import { runInSlices } from '../run-in-slices';
import { askForVerdicts } from './ask-for-verdicts';
import { awaitLayout } from './await-layout';
import { watchCovered } from './covered';
import { createReading } from './reading';

/** Reads what the page script found, has it judged and shows it. Brought in at the first find. */
export interface Desk {
  read(found: readonly FoundBlock[]): Promise<void>;
  obey(command: PageCommand): void;
  /** A new page in the same document: everything starts anew. */
  reset(): void;
}

/** `uncovered` is told of what was found hidden and has come out. */
export function openDesk(
  document: Document,
  door: PageDoor,
  abort: AbortController,
  uncovered: (elements: readonly Element[]) => void,
): Desk {
  const { signal } = abort;
  const reading = createReading(watchCovered(document, signal, uncovered));
  const ask = askForVerdicts(document, door, reading, signal, (next) => void take(next));
  let answer: PageAnswer | undefined;
  let view: View | undefined;
  let opening: ReturnType<PageDoor['loadView']> | undefined;

  async function read(found: readonly FoundBlock[]): Promise<void> {
    await awaitLayout();
    await runInSlices(reading.readAll(found), signal, () => undefined);
    reading.live.prune();
    if (signal.aborted) return;
    ask.soon();
    await show();
  }

  async function take(next: PageAnswer): Promise<void> {
    answer = { ...next, cards: { ...answer?.cards, ...next.cards } };
    await awaitLayout();
    await show();
  }

  async function show(): Promise<void> {
    if (!answer || signal.aborted) return;
    if (hasMarks(answer)) await openView();
    if (!signal.aborted) view?.show(reading.live.list(), answer);
  }

  /** The script that shows is brought in once; where that fails, the next answer tries again. */
  async function openView(): Promise<void> {
    opening ??= door.loadView().catch(() => (opening = undefined));
    const create = await opening;
    if (create && !signal.aborted) view ??= create(document, door, abort);
  }

  return {
    read,
    reset() {
      reading.reset();
      ask.again();
    },
    obey(command) {
      if (command.type === 'show-number') return view?.reveal(command.key);
      reading.live.doubt();
      ask.again();
      ask.soon();
    },
  };
}

function hasMarks({ cards, settings }: PageAnswer): boolean {
  return settings.enabled && Object.values(cards).some(({ verdict }) => verdict !== 'unknown');
}
