import { createHighlightSheet } from './highlight-sheet';
import type { Mark } from './mark';

export interface Highlights {
  /** `onPage: false` has them ready for `restore` and puts nothing back on the page. */
  show(marks: readonly Mark[], onPage: boolean): void;
  /** True where the page took them away. */
  areCleared(): boolean;
  /** Puts cleared marks back; true where something was missing. */
  restore(): boolean;
  remove(): void;
}

const SHOWN = ['official', 'caution', 'fake'] as const;

/**
 * Paints marks by the CSS Custom Highlight API: no change of the page's tree or layout. The names
 * are drawn by lot, as the registry is the page's too.
 */
export function createHighlights(document: Document): Highlights {
  const registry = CSS.highlights;
  const names = SHOWN.map(() => `h${crypto.getRandomValues(new Uint32Array(2)).join('')}`);
  const painted = SHOWN.map((_, order) => createHighlight(1_000 + order));
  const style = createHighlightSheet(nameOf);
  const { sheet } = style;
  let shown: readonly Mark[] = [];
  /** True from a `show` that put nothing on the page until what was cleared is put back. */
  let isWithheld = false;

  function nameOf(verdict: string): string {
    return names[SHOWN.indexOf(verdict as (typeof SHOWN)[number])] ?? '';
  }

  function restore(): boolean {
    if (shown.length === 0) return false;
    isWithheld = false;
    let missing = style.isOutdated();
    if (missing) style.write(shown);
    for (const [at, name] of names.entries()) {
      const own = painted[at];
      if (!own || (registry.get(name) === own && own.size === countOf(at))) continue;
      missing = true;
      paint(at, own);
      registry.set(name, own);
    }
    if (sheet.cssRules.length > 0 && !document.adoptedStyleSheets.includes(sheet)) {
      missing = true;
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    }
    return missing;
  }

  function countOf(at: number): number {
    return shown.reduce((sum, { card }) => sum + Number(card.verdict === SHOWN[at]), 0);
  }

  function paint(at: number, own: Highlight): void {
    own.clear();
    for (const { card, range } of shown) if (card.verdict === SHOWN[at]) own.add(range);
  }

  return {
    areCleared: () =>
      isWithheld ||
      (shown.length > 0 && names.some((name, at) => registry.get(name) !== painted[at])),
    show(marks, onPage) {
      shown = marks;
      isWithheld = !onPage;
      if (marks.length > 0) style.write(marks);
      for (const [at, own] of painted.entries()) paint(at, own);
      if (marks.length === 0) removeAll();
      else if (onPage) restore();
    },
    restore,
    remove: removeAll,
  };

  function removeAll(): void {
    for (const name of names) registry.delete(name);
    const others = document.adoptedStyleSheets.filter((each) => each !== sheet);
    if (others.length < document.adoptedStyleSheets.length) document.adoptedStyleSheets = others;
  }
}

function createHighlight(priority: number): Highlight {
  const highlight = new Highlight();
  highlight.priority = priority;
  return highlight;
}
