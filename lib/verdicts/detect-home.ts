import type { PageFacts } from '../candidates/types';
import { detectRegions } from '../numbers';

const CALLING_CODE = /(?:\+|(?<!\d)00)\d[\d\s().-]{6,20}/g;

/** The page's own country. Numbers that it shows with a calling code are what is judged, so they have no say. */
export function detectHome(page: PageFacts): string | undefined {
  const clear = (text: string) => text.replace(CALLING_CODE, ' ');
  const [home] = detectRegions({
    ...page,
    title: clear(page.title),
    opening: clear(page.opening),
    masthead: clear(page.masthead),
    footer: clear(page.footer),
    headings: page.headings.map(clear),
  });
  return home;
}
