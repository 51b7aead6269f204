import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForFindings } from '../../scripts/browser/read-tab-findings';
import { openGallery, readGallery } from '../../scripts/demo/open-gallery';
import type { PageServer } from '../../scripts/browser/serve-pages';
import { launchExtension, type LaunchedBrowser } from './harness';

// The gallery is what a new user sees first: each page must show what it says it shows.

let browser: LaunchedBrowser;
let server: PageServer;

beforeAll(async () => {
  browser = await launchExtension();
  server = await openGallery(browser.context);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe('the demo gallery in Chromium', () => {
  it.each(readGallery().map((page) => [page.file, page] as const))('%s', async (_, example) => {
    const page = await browser.context.newPage();
    await page.goto(example.url);
    const { frames } = await waitForFindings(browser.worker!, new URL(example.url).href);
    await page.close();
    const cards = Object.values(frames).flatMap(({ cards }) => cards);
    for (const { text, canonical, verdict } of example.expect) {
      const shown = cards.filter((card) => card.canonical === canonical);
      // one number may stand for several companies: the worst of its verdicts is the page's
      if (verdict !== 'unknown')
        expect(
          shown.map((card) => card.verdict),
          text,
        ).toContain(verdict);
      else
        expect(
          shown.filter((card) => card.verdict === 'fake'),
          text,
        ).toEqual([]);
    }
    const stated = new Set(example.expect.map(({ canonical }) => canonical));
    const unstated = cards.filter(
      ({ canonical, verdict }) => verdict === 'fake' && !stated.has(canonical),
    );
    expect(unstated.map(({ text }) => text)).toEqual([]);
  });
});
