import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { setUpPages } from './open';
import { waitForBadges, waitForMarks } from './overlay';

// Our own markup in the structure of six search engines' result pages: `<em>` in numbers, snippets,
// ad blocks, answers that stream in, lists rendered anew.

const PAGES = join(import.meta.dirname, '../pages/search');
const pages = setUpPages();

describe('result pages in the structure of', () => {
  it.each([
    ['baidu', { fake: 2, official: 1 }],
    ['google', { fake: 2, official: 2 }],
    ['bing', { fake: 3, official: 1 }],
    ['sogou', { fake: 1, official: 1 }],
    ['so360', { fake: 1, official: 1 }],
    ['duckduckgo', { fake: 2, official: 1 }],
  ])('%s', async (name, wanted) => {
    const html = readFileSync(join(PAGES, `${name}.html`), 'utf8');
    const page = await pages.openDocument(html, { path: `/${name}` });
    await page.waitForTimeout(1_200);
    const marks = await waitForMarks(page, wanted);
    expect(new Set(marks.fake)).toEqual(new Set(['400-811-3338']));
    expect(new Set(marks.official)).toEqual(new Set(['400-811-3333']));
    await waitForBadges(page, marks.fake.length + marks.official.length);
  });
});
