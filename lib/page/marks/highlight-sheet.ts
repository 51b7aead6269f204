import { chooseSelectors } from './choose-selectors';
import css from './highlights.css?inline';
import { listAnchors } from './list-anchors';
import type { Mark } from './mark';

export interface HighlightSheet {
  readonly sheet: CSSStyleSheet;
  /** Names the elements that the marks stand in, and no others. */
  write(marks: readonly Mark[]): void;
  /** True where the page moved or renamed such an element, and its selector no longer finds it. */
  isOutdated(): boolean;
}

/** Asking all of them on a page with many marks would take its time: each look asks so many. */
const ASKED_AT_ONCE = 20;

/** The style of our highlights; `nameOf` gives the name in the registry for a verdict. */
export function createHighlightSheet(nameOf: (verdict: string) => string): HighlightSheet {
  const sheet = new CSSStyleSheet();
  let anchors: readonly (readonly [Element, string])[] = [];
  let written = '';
  let turn = 0;
  return {
    sheet,
    write(marks) {
      anchors = [...chooseSelectors(listAnchors(marks))];
      const selectors = [...new Set(anchors.map(([, selector]) => selector))];
      if (selectors.join() === written) return;
      written = selectors.join();
      if (selectors.length === 0) return sheet.replaceSync('');
      sheet.replaceSync(
        css.replace(/::highlight\((\w+)\)/g, (_, verdict) =>
          selectors.map((selector) => `${selector}::highlight(${nameOf(verdict)})`).join(),
        ),
      );
    },
    isOutdated() {
      for (let asked = 0; asked < Math.min(ASKED_AT_ONCE, anchors.length); asked++) {
        const [element, selector] = anchors[turn++ % anchors.length] ?? [];
        if (element?.isConnected && selector && !matches(element, selector)) return true;
      }
      return false;
    },
  };
}

function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}
