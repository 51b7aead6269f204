import { splitAtNumbers } from './whole-numbers';

const HTML = 'http://www.w3.org/1999/xhtml';

/**
 * Makes an element with a class and children; text is set as text, never as markup, and the numbers
 * in it stay on one line.
 */
export function createElement<Name extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: Name,
  className: string,
  ...children: readonly (Node | string | undefined)[]
): HTMLElementTagNameMap[Name] {
  // By name space: in an SVG document a plain createElement makes nothing of HTML's.
  const element = document.createElementNS(HTML, name) as HTMLElementTagNameMap[Name];
  if (className) element.className = className;
  for (const child of children)
    if (typeof child === 'string') element.append(...writeText(document, child));
    else if (child) element.append(child);
  return element;
}

/** Text nodes, and a span around each number that would else break at its hyphens. */
function writeText(document: Document, text: string): Node[] {
  return splitAtNumbers(text).map((part) => {
    if (!part.isNumber) return document.createTextNode(part.text);
    const whole = document.createElementNS(HTML, 'span') as HTMLSpanElement;
    whole.className = 'whole';
    whole.textContent = part.text;
    return whole;
  });
}

/** A button that only the user's own hand can press: a page's synthetic events do nothing. */
export function createButton(
  document: Document,
  className: string,
  label: string,
  press: (button: HTMLButtonElement) => void,
): HTMLButtonElement {
  const button = createElement(document, 'button', className, label);
  button.type = 'button';
  button.addEventListener('click', (event) => {
    if (event.isTrusted) press(button);
  });
  return button;
}
