import { getDocument } from '../sound-nodes';
import type { Box } from './boxes';

const EDGE = 8;
/** A card lower than this could not be read. */
const LOWEST = 220;
/** A pointer on its way from the number to the card may stray this long, in milliseconds. */
const GRACE = 350;

export interface PopUp {
  readonly key: unknown;
  /** Shows an element by a box; `held` keeps it open when the pointer leaves. */
  open(key: unknown, element: HTMLElement, box: Box, held: boolean, back?: HTMLElement): void;
  close(): void;
  isHeld(): boolean;
  /** The pointer left the number. */
  leave(): void;
  stay(): void;
}

/** One card, question or note at a time, inside the viewport. */
export function createPopUp(root: HTMLElement): PopUp {
  let shown: { key: unknown; element: HTMLElement; held: boolean; back?: HTMLElement } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function stay(): void {
    clearTimeout(timer);
    timer = undefined;
  }

  function close(): void {
    stay();
    const closing = shown;
    shown = undefined;
    if (!closing) return;
    const hadFocus = closing.element.matches(':focus-within');
    closing.element.remove();
    if (hadFocus) closing.back?.focus({ preventScroll: true });
  }

  function leave(): void {
    if (shown?.held === false) timer ??= setTimeout(close, GRACE);
  }

  return {
    get key() {
      return shown?.key;
    },
    open(key, element, box, held, back) {
      close();
      shown = { key, element, held, ...(back && { back }) };
      element.addEventListener('pointerenter', stay);
      element.addEventListener('pointerleave', leave);
      element.addEventListener('pointerdown', () => {
        if (shown?.element === element) shown.held = true;
      });
      element.addEventListener('keydown', (event) => {
        if (event.key === 'Escape' && event.isTrusted) close();
      });
      root.append(element);
      place(element, box);
      if (held) element.focus({ preventScroll: true });
    },
    close,
    isHeld: () => shown?.held === true,
    leave,
    stay,
  };
}

/**
 * Below the number or above it; beside it where neither has room, so that the number stays in sight;
 * else over the larger half, scrolling in itself.
 */
function place(element: HTMLElement, box: Box): void {
  const { width, height } = element.getBoundingClientRect();
  const wide = getDocument().documentElement.clientWidth || innerWidth;
  const [below, above] = [innerHeight - box.bottom - 2 * EDGE, box.top - 2 * EDGE];
  const [behind, before] = [wide - box.right - 2 * EDGE, box.left - 2 * EDGE];
  const { style } = element;
  let left = box.left;
  let top = box.bottom + EDGE / 2;
  if (height > below && height > above && Math.max(behind, before) >= width) {
    left = behind >= width ? box.right + EDGE : box.left - width - EDGE;
    top = box.top;
  } else if (height > below && above > below) {
    style.maxHeight = `${Math.max(above, LOWEST)}px`;
    top = box.top - EDGE / 2 - Math.min(height, Math.max(above, LOWEST));
  } else style.maxHeight = `${Math.max(below, LOWEST)}px`;
  style.left = `${clamp(left, wide - width - EDGE)}px`;
  style.top = `${clamp(top, innerHeight - element.getBoundingClientRect().height - EDGE)}px`;
}

function clamp(value: number, most: number): number {
  return Math.max(EDGE, Math.min(value, most));
}
