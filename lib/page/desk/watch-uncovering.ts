import type { Reading } from './reading';

const AFTER_ACTION = 400;

/** Blocks hidden until a tab or a fold is opened are read after the user's next action. */
export function watchUncovering(
  document: Document,
  reading: Reading,
  signal: AbortSignal,
  uncovered: (blocks: readonly Element[]) => void,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (event: Event) => {
    if (!event.isTrusted || !reading.hasHidden()) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      const blocks = reading.listUncovered();
      if (blocks.length > 0) uncovered(blocks);
    }, AFTER_ACTION);
  };
  for (const type of ['click', 'keyup', 'scrollend'])
    document.addEventListener(type, look, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}
