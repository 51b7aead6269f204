import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { LaunchedBrowser } from '../harness';
import { launchPopupBrowser } from './open';
import { openRealPopup } from './real-popup';

// Zoom halves the room: 200 % of a 360-pixel popup leaves 180, of a 1280-pixel window 640.
const WIDEST_POPUP = 800; // browsers allow no more, zoomed or not

const POPUP: readonly (readonly [string, string])[] = [
  ['popup.html', '.tl-chip'],
  [
    'popup.html#check=%E5%9B%BD%E7%BE%8E%E5%AE%A2%E6%9C%8D%E7%94%B5%E8%AF%9D%20400-811-3338',
    '.tl-pair',
  ],
  ['popup.html#check=010-87654321', '#tl-compare'],
  ['popup.html#company=gome', '.tl-main-line'],
  ['popup.html#company=delta', '.tl-main-line'],
  ['popup.html#safe', '.tl-report'],
];
const PAGES: readonly (readonly [string, string])[] = [
  ['options.html', 'h1'],
  ['welcome.html', 'h1'],
];

/** What of a page is wider than its window, or cut off inside a box that hides what is over. */
function findCut(): string[] {
  const found: string[] = [];
  if (document.documentElement.scrollWidth > innerWidth)
    found.push(`page: ${document.documentElement.scrollWidth} in ${innerWidth}`);
  for (const one of document.querySelectorAll<HTMLElement>('body *')) {
    if (one.closest('.tl-hidden, svg, .tl-file input') || one.offsetWidth === 0) continue;
    const { left, right } = one.getBoundingClientRect();
    const isOver = left < -1 || right > innerWidth + 1;
    const isCut =
      one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX !== 'visible';
    if ((isOver || isCut) && one.tagName !== 'SELECT')
      found.push(`${one.tagName}.${one.className}: ${one.textContent?.slice(0, 40)}`);
  }
  return found;
}

async function look(browser: LaunchedBrowser, path: string, ready: string, width: number) {
  const page: Page = await browser.openExtensionPage(path);
  await page.setViewportSize({ width, height: 600 });
  await page.locator(ready).first().waitFor({ timeout: 8000 });
  await page.evaluate(() =>
    document.querySelectorAll('details').forEach((one) => (one.open = true)),
  );
  const cut = await page.evaluate(findCut);
  await page.close();
  return cut;
}

describe.each(['zh-CN', 'en'])('in %s', (locale) => {
  let browser: LaunchedBrowser;
  beforeAll(async () => {
    browser = await launchPopupBrowser({ locale });
  });
  afterAll(() => browser?.close());

  it.each(POPUP)(
    '%s (%s): zoomed to twice its size, nothing is cut at 180 px',
    async (path, ready) => {
      expect(await look(browser, path, ready, 180)).toEqual([]);
    },
  );
  it.each(PAGES)(
    '%s (%s): zoomed to twice its size, nothing is cut at 640 px, nor at 320',
    async (path, ready) => {
      expect(await look(browser, path, ready, 640)).toEqual([]);
      expect(await look(browser, path, ready, 320)).toEqual([]);
    },
  );
});

it.each(['normal', 'large', 'largest'])(
  'over the toolbar, with %s text, the popup has room for itself at twice its size too',
  async (textSize) => {
    const browser = await launchPopupBrowser({ viewport: { width: 1200, height: 900 } });
    await browser.worker!.evaluate(
      (textSize) => chrome.storage.local.set({ settings: { language: 'zh-CN', textSize } }),
      textSize,
    );
    await (await browser.context.newPage()).bringToFront();
    const popup = await openRealPopup(browser);
    const [wide, room, full] = await popup.evaluate<[number, number, boolean]>(
      `[document.documentElement.scrollWidth, innerWidth, document.body.classList.contains('tl-full')]`,
    );
    expect(full).toBe(false);
    expect(wide).toBeLessThanOrEqual(room);
    expect(wide * 2).toBeLessThanOrEqual(WIDEST_POPUP);
    await browser.close();
  },
);
