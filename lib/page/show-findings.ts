import type { PageAnswer } from '../ui/models';
import type { LiveWindows } from './live-windows';
import type { View } from './overlay/view';
import type { PageDoor } from './page-door';

/** Hands what was found to the view, which is brought in at the first number to mark. */
export function showFindings(
  document: Document,
  door: PageDoor,
  abort: AbortController,
  live: LiveWindows,
) {
  let answer: PageAnswer | undefined;
  let view: View | undefined;
  let loading: Promise<void> | undefined;

  function refresh(): void {
    if (!answer || abort.signal.aborted) return;
    if (view) view.show(live.list(), answer);
    else if (hasMarks(answer)) loading ??= load();
  }

  async function load(): Promise<void> {
    const createView = await door.loadView().catch(() => undefined);
    if (!createView || abort.signal.aborted) return;
    view = createView(document, door, abort);
    refresh();
  }

  return {
    take(next: PageAnswer): void {
      answer = { ...next, cards: { ...answer?.cards, ...next.cards } };
      refresh();
    },
    refresh,
    reveal: (key: string) => view?.reveal(key),
  };
}

function hasMarks({ cards, settings }: PageAnswer): boolean {
  return settings.enabled && Object.values(cards).some(({ verdict }) => verdict !== 'unknown');
}
