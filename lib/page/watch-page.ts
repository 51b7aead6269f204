import type { createScanner } from './scan-page';

const AFTER_ACTION = 400;

interface NavigationEvents extends EventTarget {
  readonly currentEntry?: { readonly url: string | null } | null;
}

/** Single-page navigation. A change of the fragment alone is no new page. */
export function watchNavigation(signal: AbortSignal, moved: () => void): void {
  const { navigation } = globalThis as { navigation?: NavigationEvents };
  let address = location.href.replace(/#.*/, '');
  navigation?.addEventListener(
    'navigatesuccess',
    () => {
      const next = location.href.replace(/#.*/, '');
      if (next === address) return;
      address = next;
      moved();
    },
    { signal },
  );
}

/** Blocks hidden until a tab or a fold is opened are read after the user's next action. */
export function watchUncovering(
  document: Document,
  scanner: ReturnType<typeof createScanner>,
  signal: AbortSignal,
  uncovered: (blocks: readonly Element[]) => void,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (event: Event) => {
    if (!event.isTrusted || !scanner.hasHidden()) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      const blocks = scanner.listUncovered();
      if (blocks.length > 0) uncovered(blocks);
    }, AFTER_ACTION);
  };
  for (const type of ['click', 'keyup', 'scrollend'])
    document.addEventListener(type, look, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}
