const HTML = 'http://www.w3.org/1999/xhtml';

/** Makes an element with a class and children; text is set as text, never as markup. */
export function createElement<Name extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: Name,
  className: string,
  ...children: readonly (Node | string | undefined)[]
): HTMLElementTagNameMap[Name] {
  // By name space: in an SVG document a plain createElement makes nothing of HTML's.
  const element = document.createElementNS(HTML, name) as HTMLElementTagNameMap[Name];
  if (className) element.className = className;
  for (const child of children) if (child !== undefined && child !== '') element.append(child);
  return element;
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
