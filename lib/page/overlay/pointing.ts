import type { Mark } from '../marks/mark';
import type { Screen } from './screen';

const BEFORE_OPENING = 200;
const BETWEEN_LOOKS = 60;
const PRESSABLE = 'a[href],button,input,select,textarea,label,summary,[contenteditable]';

/** Opens a number's card on hover, tap and click; closes it on Escape, a click outside and scrolling away. */
export function listenToPointing(
  { document, badges, popUp, layer }: Screen,
  open: (mark: Mark, held: boolean) => void,
  signal: AbortSignal,
): void {
  let looked = 0;
  let over: Mark | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const on = <Name extends keyof DocumentEventMap>(
    name: Name,
    listener: (event: DocumentEventMap[Name]) => void,
  ) => document.addEventListener(name, listener, { capture: true, passive: true, signal });

  on('pointermove', (event) => {
    if (
      !event.isTrusted ||
      event.pointerType === 'touch' ||
      event.timeStamp - looked < BETWEEN_LOOKS
    )
      return;
    looked = event.timeStamp;
    if (layer.owns(event.target) && !badges.find(event.clientX, event.clientY)) return;
    const mark = badges.find(event.clientX, event.clientY);
    if (mark === over) return;
    over = mark;
    clearTimeout(timer);
    if (!mark) popUp.leave();
    else if (popUp.key === mark) popUp.stay();
    else timer = setTimeout(() => popUp.isHeld() || open(mark, false), BEFORE_OPENING);
  });
  on('click', (event) => {
    if (event.isTrusted) clearTimeout(timer);
    if (!event.isTrusted || layer.owns(event.target)) return;
    const mark = badges.find(event.clientX, event.clientY);
    const pressed = event.composedPath().find((target) => target instanceof Element) as Element;
    if (mark && !pressed?.closest(PRESSABLE) && document.getSelection()?.isCollapsed !== false)
      open(mark, true);
    else popUp.close();
  });
  on('keydown', (event) => {
    if (!event.isTrusted || event.key !== 'Escape') return;
    // Or a card on its way since the pointer came would open behind the one just closed.
    clearTimeout(timer);
    popUp.close();
  });
  on('scroll', () => {
    if (!popUp.isHeld()) popUp.close();
  });
  signal.addEventListener('abort', () => clearTimeout(timer));
}
