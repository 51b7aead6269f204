/**
 * A field named like a property (`<input name="nextSibling">`) takes that property's place on its
 * form, and an image named so takes it on the document. A page could hide its numbers behind that;
 * here such properties are read from the prototype.
 */
export function readSound<Value>(object: object, name: string): Value {
  for (let level: unknown = object; level;) {
    level = Object.getPrototypeOf(level);
    const found = level ? Object.getOwnPropertyDescriptor(level, name) : undefined;
    if (!found) continue;
    const value: unknown = found.get ? found.get.call(object) : found.value;
    return (typeof value === 'function' ? value.bind(object) : value) as Value;
  }
  return undefined as Value;
}

export function isForm(node: Node): boolean {
  const name = (node as Partial<Element>).localName;
  return name === 'form' || typeof name === 'object';
}

export function getNext(node: Node): ChildNode | null {
  return isForm(node) ? readSound(node, 'nextSibling') : node.nextSibling;
}

export function getFirst(node: Node): ChildNode | null {
  return isForm(node) ? readSound(node, 'firstChild') : node.firstChild;
}

export function getChildren(node: Node): NodeListOf<ChildNode> {
  return isForm(node) ? readSound(node, 'childNodes') : node.childNodes;
}

export function getLast(node: Node): ChildNode | null {
  return isForm(node) ? readSound(node, 'lastChild') : node.lastChild;
}

export function getParent(element: Element): Element | null {
  return isForm(element) ? readSound(element, 'parentElement') : element.parentElement;
}

export function holds(element: Element, node: Node): boolean {
  return isForm(element)
    ? readSound<Element['contains']>(element, 'contains')(node)
    : element.contains(node);
}

/** The element or the nearest around it that fits a selector. */
export function findClosest(element: Element | null, selector: string): Element | null {
  if (!element) return null;
  return isForm(element)
    ? readSound<Element['closest']>(element, 'closest')(selector)
    : element.closest(selector);
}

/** The elements within one that fit a selector. */
export function findAll(element: Element, selector: string): NodeListOf<Element> {
  return isForm(element)
    ? readSound<Element['querySelectorAll']>(element, 'querySelectorAll')(selector)
    : element.querySelectorAll(selector);
}

/** True for the page itself, in whose stead `getDocument` answers. */
export function isPage(root: Element | Document): root is Document {
  return root === globalThis.document;
}

/** Elements whose name may take the place of a document's property. */
const NAMED = /^(?:img|embed|object|iframe)$/;

let sound: Document | undefined;

/** The document, its properties read past any element that is named like one. */
export function getDocument(): Document {
  sound ??= new Proxy(document, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      // Reading past costs ten times as much: only where an element may stand in the way.
      if (mayBeNamed(value)) return readSound(target, String(name));
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
    set(target, name, value) {
      Object.getOwnPropertyDescriptor(Document.prototype, name)?.set?.call(target, value);
      return true;
    },
  });
  return sound;
}

/**
 * Several elements of one name show as a list, a named frame as its window, which must not be
 * touched. No interface is named here: the first mention of `Element` alone costs a tenth of a
 * millisecond.
 */
function mayBeNamed(value: unknown): boolean {
  if (value === null || (typeof value !== 'object' && typeof value !== 'function')) return false;
  const { nodeType, localName } = readNode(value);
  if (nodeType === undefined) return typeof value === 'object';
  return localName === 'form' || typeof localName !== 'string' || NAMED.test(localName);
}

/** A window of another origin answers nothing at all. */
function readNode(value: object): { readonly nodeType?: unknown; readonly localName?: unknown } {
  try {
    const { nodeType, localName } = value as Partial<Element>;
    return { nodeType, localName };
  } catch {
    return {};
  }
}
