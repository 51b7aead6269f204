/** True where an element is one of several alike: a result card, a post, a tile. */
export function isRepeated(element: Element): boolean {
  if (!element.firstElementChild) return false;
  return (
    isAlike(element, element.previousElementSibling) || isAlike(element, element.nextElementSibling)
  );
}

function isAlike(element: Element, other: Element | null): boolean {
  return (
    other !== null &&
    other.localName === element.localName &&
    readFirstClass(other) === readFirstClass(element)
  );
}

function readFirstClass(element: Element): string {
  return (element.getAttribute('class') ?? '').trim().split(/\s/)[0] ?? '';
}
