import { createElement } from '../../ui/card/elements';
import { getDocument } from '../sound-nodes';

/**
 * Copies a text; false where it could not be. On http pages the old command is all there is, and a
 * page may listen to it: what it put in is overwritten, and if it kept our listener from being
 * reached, the copy counts as failed.
 */
export async function copyText(root: HTMLElement, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(root, text);
  }
}

function copyByCommand(root: HTMLElement, text: string): boolean {
  const document = getDocument();
  const field = createElement(document, 'textarea', '');
  field.value = text;
  field.style.cssText = 'position:fixed;opacity:0';
  let reached = false;
  field.addEventListener('copy', (event) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.clearData();
    event.clipboardData?.setData('text/plain', text);
    reached = true;
  });
  const before = (root.getRootNode() as ShadowRoot).activeElement as HTMLElement | null;
  (root.querySelector('[role=dialog]') ?? root).append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  before?.focus({ preventScroll: true });
  return done && reached;
}
