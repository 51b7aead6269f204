import type { PageAnswer } from '../ui/models';
import type { LiveWindow } from './live-windows';
import { isStanding, placeMark, type Mark } from './marks/mark';
import type { View } from './overlay/view';
import type { PageDoor } from './page-door';
import type { createScanner } from './scan-page';

/** Keeps the marks in step with the windows that live and with what was said of them. */
export function keepMarks(
  document: Document,
  door: PageDoor,
  abort: AbortController,
  { live }: ReturnType<typeof createScanner>,
) {
  const placed = new Map<LiveWindow, readonly Mark[]>();
  let answer: PageAnswer | undefined;
  let cards: PageAnswer['cards'] = {};
  let view: View | undefined;
  let loading: Promise<void> | undefined;

  function take(next: PageAnswer): void {
    answer = next;
    cards = { ...cards, ...next.cards };
    refresh();
  }

  function refresh(): void {
    if (!answer || abort.signal.aborted) return;
    const windows = live.list();
    const current = new Set(windows);
    for (const window of placed.keys()) if (!current.has(window)) placed.delete(window);
    for (const window of windows) if (!holds(window)) placed.set(window, placeAll(window));
    const marks = answer.settings.enabled ? [...placed.values()].flat() : [];
    if (view) view.show(marks, answer);
    else if (marks.length > 0) loading ??= load();
  }

  async function load(): Promise<void> {
    const createView = await door.loadView().catch(() => undefined);
    if (!createView || abort.signal.aborted) return;
    view = createView(document, door, abort);
    refresh();
  }

  function holds(window: LiveWindow): boolean {
    const marks = placed.get(window);
    return (
      marks?.every((mark) => isStanding(mark) && cards[mark.card.key] === mark.card) === true &&
      marks.length === countShown(window)
    );
  }

  function countShown({ findings = [] }: LiveWindow): number {
    return findings.filter(({ key }) => (cards[key]?.verdict ?? 'unknown') !== 'unknown').length;
  }

  function placeAll(window: LiveWindow): Mark[] {
    return (window.findings ?? []).flatMap((finding) => {
      const card = cards[finding.key];
      const mark = card && placeMark(finding, card, window);
      return mark ? [mark] : [];
    });
  }

  return { take, refresh, reveal: (key: string) => view?.reveal(key) };
}
