// Minimal, by the page helper: the judge helper takes over.
import type { PageFacts } from '../../candidates/types';

export function collectPageFacts(
  document: Document,
  url: string,
  options: { userRegion?: string } = {},
): PageFacts {
  const texts = (selector: string, count: number) =>
    [...document.querySelectorAll(selector)].slice(0, count).map((e) => e.textContent ?? '');
  return {
    url,
    title: document.title,
    lang: document.documentElement.lang,
    headings: texts('h1,h2', 6),
    masthead: (texts('header', 1)[0] ?? '').slice(0, 300),
    footer: (texts('footer', 1)[0] ?? '').slice(0, 600),
    opening: (document.body?.textContent ?? '').slice(0, 2000),
    ...(options.userRegion && { userRegion: options.userRegion }),
  };
}
