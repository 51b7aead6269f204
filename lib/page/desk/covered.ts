import { awaitLayout } from './await-layout';
import { layoutSight } from '../layout-sight';

/** What does not show now and may be brought out: by a tab, a fold, a pointer, a timer, a picture that comes. */
export interface Covered {
  add(element: Element): void;
  delete(element: Element): void;
  clear(): void;
}

/** More than these, and the others stay unread until something changes in them. */
const MOST = 300;
/** Waits, in milliseconds: for what comes out together; until an action has had its effect, and a slow one. */
const TOGETHER = 120;
const AFTER_ACTION = [400, 1_500];
/** What hides by `visibility` or a size of nothing has its box already: it is looked for after these. */
const ACTIONS = ['click', 'keyup', 'scrollend', 'pointerover', 'load'];

/**
 * Calls back with what has come out. The browser itself tells of what had no box and has one near
 * the window; nothing is asked as long as nothing happens.
 */
export function watchCovered(
  document: Document,
  signal: AbortSignal,
  uncovered: (elements: readonly Element[]) => void,
): Covered {
  const covered = new Set<Element>();
  const lookAfter = createTimers(signal, () => void awaitLayout().then(look));
  const boxes = watchBoxes(() => lookAfter(TOGETHER));

  function look(): void {
    if (signal.aborted) return;
    const out: Element[] = [];
    for (const element of covered) {
      if (element.isConnected && !isShown(element)) continue;
      forget(element);
      if (element.isConnected) out.push(element);
    }
    if (out.length > 0) uncovered(out);
  }

  function forget(element: Element): void {
    if (covered.delete(element)) boxes.unwatch(element);
  }

  function act(event: Event): void {
    if (event.isTrusted && covered.size > 0) AFTER_ACTION.forEach(lookAfter);
  }

  for (const type of ACTIONS)
    document.addEventListener(type, act, { capture: true, passive: true, signal });
  signal.addEventListener('abort', boxes.stop);
  return {
    add(element) {
      if (covered.size >= MOST || covered.has(element)) return;
      covered.add(element);
      boxes.watch(element);
    },
    delete: forget,
    clear() {
      covered.clear();
      boxes.stop();
    },
  };
}

/** One timer for each wait, in milliseconds. */
function createTimers(signal: AbortSignal, act: () => void): (wait: number) => void {
  const timers = new Map<number, ReturnType<typeof setTimeout>>();
  signal.addEventListener('abort', () => timers.forEach(clearTimeout));
  return (wait) => {
    if (timers.has(wait)) return;
    const end = () => {
      timers.delete(wait);
      act();
    };
    timers.set(wait, setTimeout(end, wait));
  };
}

/** Tells when an element gets a box near the window, once for each. */
function watchBoxes(appeared: () => void) {
  const boxed = new WeakSet<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      const shown = entries.filter(({ isIntersecting }) => isIntersecting);
      for (const { target } of shown) {
        observer.unobserve(target);
        boxed.add(target);
      }
      if (shown.length > 0) appeared();
    },
    { rootMargin: '100%' },
  );
  return {
    watch: (element: Element) => void (boxed.has(element) || observer.observe(element)),
    unwatch: (element: Element) => observer.unobserve(element),
    stop: () => observer.disconnect(),
  };
}

function isShown(element: Element): boolean {
  const { isOutOfSight, readShowing, takesRoom } = layoutSight;
  return !isOutOfSight(element) && readShowing(element) !== 'hidden' && takesRoom(element);
}
