import type { Span } from '../candidates/types';

export type NumberKind =
  | 'short-code' // 95588, 10086, 12306, 96xxx, 1010xxxx, GB 159, AU 13 xx xx …
  | 'national' // 400, 800, toll-free, shared-cost, national-rate (UAN)
  | 'geographic'
  | 'mobile'
  | 'voip'
  | 'premium'
  | 'other';

/** How a writer hid a number. DESIGN 1.7 says which of these are a disguise. */
export type DisguiseMark =
  | 'digit-substitutes' // circled, math, keycap digits; letters for digits; ≥ 2 digits
  | 'spelled-out' // seven or more digits as words or 零一二 / 壹贰叁
  | 'zero-width' // two or more zero-width characters between digits
  | 'odd-separators' // ║ ★ ! @ = ~ arrows between groups
  | 'bracketed-groups' // every group in its own brackets
  | 'spaced-digits'; // a blank between all digits

export interface NumberReading {
  /** E.164 (`+864008113333`) or `CC:digits` (`CN:95588`). */
  readonly canonical: string;
  /** ISO 3166 regions the number belongs to; +1 toll-free: US and CA; +800: `001`, the world. */
  readonly regions: readonly string[];
  readonly kind: NumberKind;
  /** Mainland virtual-operator mobile (162 165 167 170 171). */
  readonly virtualOperator?: boolean;
}

export interface FoundNumber extends Span {
  /** As a reader sees it: zero-width characters dropped, extension left out. */
  readonly text: string;
  /** Best reading first; more than one only where the region is open. Never empty. */
  readonly readings: readonly NumberReading[];
  readonly extension?: string;
  /** Digit groups as written, e.g. `4008-113-333` → `4-3-3`; for hotline-spam. */
  readonly grouping: string;
  readonly disguise: readonly DisguiseMark[];
  readonly source: 'text' | 'link';
  /** For `source: 'link'`: the place of the link among its window's. */
  readonly link?: number;
  /** For `source: 'link'` or text under a link: the link's own target, read as a number. */
  readonly target?: NumberReading;
  /** True where only a service word or a brand beside it makes this a number (bare 5-digit code …). */
  readonly needsContext?: boolean;
}

export interface ReadingHints {
  /** Plausible regions of the page, most likely first, e.g. `['CN']`, `['GB','US']`. */
  readonly regions: readonly string[];
  /**
   * What introduces the whole text: a table's row and column header, a definition
   * term, a list's label. `发票号码` or `Account` there means the digits are no number.
   */
  readonly label?: string;
  /** The text is what a person typed or pasted to have it checked: a bare 159 is meant as a number. */
  readonly typed?: boolean;
  /**
   * True where the text names, right beside [start, end), somebody who lists this code (`GB:159`):
   * it is a number there without a word that says so, in any region.
   */
  readonly isOwnersCode?: (canonical: string, start: number, end: number) => boolean;
}
