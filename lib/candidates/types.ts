/**
 * What the page sends to be judged: facts of the page and bounded windows of
 * text around runs that might be numbers. Offsets are UTF-16 units.
 */

/** Half-open span [start, end) in a window's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A link that lies over part of a window's text, or beside it without text. */
export interface WindowLink extends Span {
  /** Absolute or as written; `tel:`, `sms:`, `callto:`, `https:` … at most 400 characters. */
  readonly href: string;
  /** `aria-label` or `title` of the link, where it has one. */
  readonly label?: string;
}

export type PageArea = 'main' | 'header' | 'nav' | 'footer' | 'aside';

/** Where a window's block stands in a table, all texts bounded to 160 characters. */
export interface TableCell {
  readonly column?: string;
  readonly row?: string;
  readonly caption?: string;
}

/** One block (inline tags joined, `<br>` as newline), or a slice of a long one. */
export interface TextWindow {
  /** Unique within one report of a page. */
  readonly id: number;
  /** At most 1,200 characters. */
  readonly text: string;
  /** Runs that the candidate scan hit, in `text`; may be empty where only a link hit. */
  readonly runs: readonly Span[];
  readonly links: readonly WindowLink[];
  /** Heading chain, nearest first, at most 4. Includes a result card's own title. */
  readonly headings: readonly string[];
  readonly table?: TableCell;
  /** `<dt>`, list lead-in, label or the sibling cell that introduces this block. */
  readonly lead?: string;
  /** Up to 3 preceding blocks in the same container, nearest first; ≤ 200 characters each. */
  readonly before: readonly string[];
  /** Up to 2 following blocks in the same container, nearest first. */
  readonly after: readonly string[];
  readonly area: PageArea;
  /** First http(s) link of the nearest result-like card, where the block stands in one of several alike. */
  readonly cardLink?: string;
  /** Inside a comment, answer, review or post, as its markup says. */
  readonly userWritten?: boolean;
}

/** Facts of the document, sent with every report. */
export interface PageFacts {
  readonly url: string;
  readonly title: string;
  /** `<html lang>`, may be empty. */
  readonly lang: string;
  /** og:site_name or application-name. */
  readonly siteName?: string;
  /** First h1 and h2 texts, at most 6. */
  readonly headings: readonly string[];
  /** Text of header, banner and logo, ≤ 300 characters. */
  readonly masthead: string;
  /** Text of the footer (copyright, address, own business name), ≤ 600 characters. */
  readonly footer: string;
  /** Beginning of the main text, ≤ 2,000 characters. */
  readonly opening: string;
  /** What stands in the page's search box, for the user's own search. */
  readonly searchText?: string;
  /** The user's region, ISO 3166 alpha-2. */
  readonly userRegion?: string;
}

export interface PageReport {
  readonly page: PageFacts;
  readonly windows: readonly TextWindow[];
  /** Something was left out: the page is past the ceilings of docs/PAGE.md. */
  readonly part?: boolean;
  /** Windows beside those of earlier reports of this page; without it, all there are. */
  readonly adds?: boolean;
}
