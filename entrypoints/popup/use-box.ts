import { useEffect, useState } from 'preact/hooks';
import { capText } from '../../lib/ui/logic/box-text';

export interface BoxText {
  readonly text: string;
  /** More was pasted than is kept. */
  readonly cut: boolean;
}

/** Follows the static box: its text, capped before it is laid out, and the keys that act on it. */
export function useBox(
  box: HTMLTextAreaElement,
  clear: HTMLElement,
  confirm: () => void,
): [BoxText, (text: string) => void] {
  const [state, setState] = useState<BoxText>(() => ({ text: box.value, cut: false }));
  const write = (text: string): void => {
    const capped = capText(text);
    if (box.value !== capped.text) box.value = capped.text;
    clear.hidden = capped.text === ''; // first: the button takes room from the text
    fit(box);
    setState(capped);
  };
  useEffect(() => {
    const input = () => write(box.value);
    const paste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (!capText(text).cut) return; // short enough: the browser pastes it, undo included
      event.preventDefault();
      write(text);
    };
    const press = (event: KeyboardEvent) => {
      if (event.isComposing) return;
      if (event.key === 'Enter' && !event.shiftKey) {
        event.preventDefault();
        confirm();
      }
      if (event.key === 'Escape' && box.value !== '') {
        event.preventDefault();
        write('');
      }
    };
    const empty = () => {
      write('');
      box.focus();
    };
    write(box.value);
    const stop = new AbortController();
    const { signal } = stop;
    box.addEventListener('input', input, { signal });
    box.addEventListener('paste', paste, { signal });
    box.addEventListener('keydown', press, { signal });
    clear.addEventListener('click', empty, { signal });
    return () => stop.abort();
  }, [box, clear, confirm]);
  return [state, write];
}

/** Grows the box with its text, up to the height its style allows. */
function fit(box: HTMLTextAreaElement): void {
  box.style.blockSize = 'auto';
  if (box.value !== '') box.style.blockSize = `${box.scrollHeight}px`;
}
