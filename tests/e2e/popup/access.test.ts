import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { LaunchedBrowser } from '../harness';
import { launchPopupBrowser, openPopup } from './open';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}

async function listViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = (await page.evaluate(async () => {
    const { violations } = await (
      globalThis as unknown as { axe: { run(): Promise<{ violations: unknown[] }> } }
    ).axe.run();
    return violations;
  })) as Violation[];
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** Makes every text of a page half as long again, as another language might; numbers stay. */
function lengthenTexts(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.data.trim() === '' || /\d{3}/.test(node.data)) continue;
    node.data += ` ${node.data.slice(0, Math.ceil(node.data.length / 2))}`;
  }
}

const openAll = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));

const VIEWS: readonly (readonly [string, string, (page: Page) => Promise<unknown>])[] = [
  ['companies', 'popup.html', (page) => page.locator('.tl-chip').first().waitFor()],
  [
    'found companies',
    'popup.html#check=%E5%9B%BD%E7%BE%8E',
    (page) => page.locator('.tl-company-row').first().waitFor(),
  ],
  [
    'an answer',
    'popup.html#check=%E5%9B%BD%E7%BE%8E%E5%AE%A2%E6%9C%8D%E7%94%B5%E8%AF%9D%20400-811-3338',
    (page) => page.locator('.tl-finding').first().waitFor(),
  ],
  [
    'an unlisted number',
    'popup.html#check=010-87654321',
    (page) => page.locator('#tl-compare').waitFor(),
  ],
  [
    'a message',
    `popup.html#check=${encodeURIComponent('【工商银行】您的账户已被冻结，请立即致电 13812345678 办理。')}`,
    (page) => page.locator('.tl-advice-list li').first().waitFor(),
  ],
  ['nothing found', 'popup.html#check=zzzz', (page) => page.locator('.tl-notice').waitFor()],
  [
    'a company’s card',
    'popup.html#company=gome',
    (page) =>
      page
        .locator('.tl-main-line')
        .waitFor()
        .then(() => openAll(page)),
  ],
  [
    'stay safe',
    'popup.html#safe',
    (page) =>
      page
        .locator('.tl-report')
        .first()
        .waitFor()
        .then(() => openAll(page)),
  ],
  ['settings', 'options.html', (page) => page.getByRole('heading', { level: 1 }).waitFor()],
  ['welcome', 'welcome.html', (page) => page.getByRole('heading', { level: 1 }).waitFor()],
];

describe.each([
  ['zh-CN', 'light'],
  ['en', 'dark'],
] as const)('in %s, %s', (locale, colorScheme) => {
  let browser: LaunchedBrowser;
  beforeAll(async () => {
    browser = await launchPopupBrowser({ locale, colorScheme });
  });
  afterAll(() => browser?.close());

  it.each(VIEWS)('%s has no violation that axe knows', async (_name, path, ready) => {
    const page = await browser.openExtensionPage(path);
    page.setDefaultTimeout(8000);
    await ready(page);
    expect(await listViolations(page)).toEqual([]);
    await page.close();
  });

  it.each(VIEWS)(
    '%s holds at 360 px with the largest text and words half as long again',
    async (_name, path, ready) => {
      const page = await browser.openExtensionPage(path);
      page.setDefaultTimeout(8000);
      await ready(page);
      await page.evaluate(lengthenTexts);
      await page.evaluate(() => (document.documentElement.dataset.textSize = 'largest'));
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over).toBeLessThanOrEqual(0);
      await page.close();
    },
  );
});

describe('by keyboard alone, with motion off', () => {
  let browser: LaunchedBrowser;
  beforeAll(async () => {
    browser = await launchPopupBrowser();
  });
  afterAll(() => browser?.close());

  it('finds a company, opens its card and copies the number', async () => {
    const page = await openPopup(browser);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.keyboard.type('国美电器');
    await page.locator('.tl-company-row').first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.tl-main-line').waitFor();
    for (let at = 0; at < 8; at++) {
      await page.keyboard.press('Tab');
      const label = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
      if (label?.includes('400-811-3333')) break;
    }
    await page.keyboard.press('Enter');
    await page.getByText('已复制').first().waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('400-811-3333');
    const motion = await page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue('--tl-motion').trim(),
    );
    expect(motion).toBe('0ms');
  });

  it('in forced colours the verdict still shows: by its mark’s shape and its words', async () => {
    const page = await openPopup(browser, '#check=95588');
    await page.emulateMedia({ forcedColors: 'active' });
    await page.locator('.tl-finding').waitFor();
    const icon = page.locator('.tl-finding summary .tl-icon').first();
    expect(await icon.isVisible()).toBe(true);
    expect(await page.locator('.tl-finding-verdict').textContent()).not.toBe('');
  });
});
