import css from '../../ui/card/card.css?inline';
import { isLarge } from '../is-large';
import { getDocument } from '../sound-nodes';
import { createElement } from '../../ui/card/elements';

/**
 * One host with a closed shadow root, in the top layer: the page can neither read what is in it nor
 * style it. It can remove or cover it; `restore` puts it back.
 */
export interface Layer {
  readonly root: HTMLElement;
  /** What shows on paper alone, outside the top layer, which every sheet would repeat. */
  readonly print: HTMLElement;
  setTextSize(size: string): void;
  /** True where the page took the host away. */
  isRemoved(): boolean;
  /** Puts the host back where it was removed, asking for no layout; true if it had been. */
  attach(): boolean;
  /** The same where it was covered; to be asked right after a frame. */
  restore(): boolean;
  /** True where the event or node is the layer's own. */
  owns(target: EventTarget | null): boolean;
  remove(): void;
}

export function createLayer(document: Document): Layer {
  const host = createElement(document, 'div', '');
  const shadow = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  shadow.adoptedStyleSheets = [sheet];
  const root = createElement(document, 'div', 'layer');
  root.popover = 'manual';
  const print = createElement(document, 'div', 'print');
  shadow.append(root, print);
  swallowEvents(root);
  let above = '';
  let wasAttached = false;

  function attach(): boolean {
    const parent = chooseParent(document);
    const moved = host.parentNode !== parent;
    const removed = moved && !host.isConnected;
    if (moved) parent.append(host);
    wasAttached = true;
    const others = listTopLayer(document);
    if (moved || !root.matches(':popover-open')) showOnTop();
    else if (others !== above) showOnTop();
    above = others;
    return removed;
  }

  /** Hiding and showing again moves it above whatever came later. */
  function showOnTop(): void {
    if (!root.isConnected) return;
    if (root.matches(':popover-open')) root.hidePopover();
    root.showPopover();
  }

  return {
    root,
    print,
    isRemoved: () => wasAttached && !host.isConnected,
    attach,
    restore() {
      const removed = attach();
      if (!removed && isCovered(host, root)) {
        showOnTop();
        return true;
      }
      return removed;
    },
    setTextSize(size) {
      root.className = `layer ${size}`;
    },
    owns: (target) => target === host,
    remove: () => host.remove(),
  };
}

/** Inside an open modal dialog, as everything outside one is inert. */
function chooseParent(document: Document): Element {
  return listModals(document).at(-1) ?? document.documentElement;
}

/** Asked by name first: a state alone is looked for on every element. */
function listModals(document: Document): Element[] {
  return [...document.querySelectorAll('dialog')].filter((dialog) => dialog.matches(':modal'));
}

/** A trace of the page's own elements in the top layer. */
function listTopLayer(document: Document): string {
  // One query each: a list of such selectors costs ten times as much on a page of 100,000 elements.
  const popovers = [...document.querySelectorAll('[popover]')];
  const full = document.fullscreenElement;
  return [
    ...popovers.filter((each) => each.matches(':popover-open')),
    ...listModals(document),
    full,
  ]
    .filter((element) => element !== null)
    .map((element) => element.localName + element.childElementCount)
    .join();
}

/** What the user does in the layer is nobody else's business. */
function swallowEvents(root: HTMLElement): void {
  for (const type of [
    'click',
    'mousedown',
    'mouseup',
    'pointerdown',
    'pointerup',
    'touchstart',
    'touchend',
    'keydown',
    'keyup',
    'keypress',
    'focusin',
    'focusout',
    'contextmenu',
    'wheel',
  ])
    root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
}

/** Things of ours that are asked about: a page may cover one and leave another. */
const ASKED = 8;

/** Whether something of the page's is hit in the middle of what we show. Costs a layout where one is due. */
function isCovered(host: Element, root: HTMLElement): boolean {
  if (isLarge()) return false;
  let asked = 0;
  for (const child of root.children) {
    const { x, y, width, height } = child.getBoundingClientRect();
    const [left, top] = [x + width / 2, y + height / 2];
    const seen = width > 0 && left >= 0 && top >= 0 && left < innerWidth && top < innerHeight;
    if (!seen) continue;
    const hit = getDocument().elementFromPoint(left, top);
    if (hit !== null && hit !== host) return true;
    if (++asked === ASKED) break;
  }
  return false;
}
