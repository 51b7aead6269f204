import type { PageFacts } from '../../candidates/types';
import { readText } from './read-text';

const LOGO = '[class*=logo],[id*=logo]';
const FOOTER = 'footer,[role=contentinfo],[class*=footer],[class^=foot],[id^=foot],[class^=ftr]';
const SEARCH_BOX =
  'input[type=search],input[name=q],input[name=wd],input[name=query],input[name=keyword],textarea[name=q]';

/** Facts of the document that every window of it is judged with. */
export function collectPageFacts(
  document: Document,
  url: string,
  options: { userRegion?: string } = {},
): PageFacts {
  const siteName = readMeta(document, '[property="og:site_name"],[name="application-name"]');
  const searchText = document.querySelector<HTMLInputElement>(SEARCH_BOX)?.value;
  const main = document.querySelector('main,[role=main],article') ?? document.body;
  return {
    url,
    title: document.title.slice(0, 300),
    lang: document.documentElement.getAttribute('lang') ?? '',
    headings: readAll(document, 'h1,h2', 6),
    masthead: [readFirst(document, LOGO, 120), readFirst(document, 'header,[role=banner]', 180)]
      .filter(Boolean)
      .join(' | '),
    footer: readLast(document, FOOTER, 600),
    opening: main ? readText(main, 2_000) : '',
    ...(siteName && { siteName }),
    ...(searchText && { searchText: searchText.slice(0, 200) }),
    ...(options.userRegion && { userRegion: options.userRegion }),
  };
}

function readMeta(document: Document, attribute: string): string | undefined {
  const meta = document.querySelector(attribute.replace(/\[/g, 'meta['));
  return meta?.getAttribute('content')?.slice(0, 120) || undefined;
}

function readAll(document: Document, selector: string, count: number): string[] {
  return [...document.querySelectorAll(selector)]
    .slice(0, count)
    .map((element) => readText(element, 160))
    .filter(Boolean);
}

/** Menus say nothing of whose page it is. */
function readFirst(document: Document, selector: string, limit: number): string {
  const element = document.querySelector(selector);
  return element ? readText(element, limit, false, 'nav,[role=navigation]') : '';
}

function readLast(document: Document, selector: string, limit: number): string {
  const element = [...document.querySelectorAll(selector)].at(-1);
  return element ? readText(element, limit) : '';
}
