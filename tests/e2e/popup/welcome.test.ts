import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { LaunchedBrowser } from '../harness';
import { launchPopupBrowser } from './open';

let browser: LaunchedBrowser;
let page: Page;

beforeAll(async () => {
  browser = await launchPopupBrowser({ viewport: { width: 900, height: 800 } });
  page = await browser.openExtensionPage('welcome.html');
  page.setDefaultTimeout(8000);
  await page.getByRole('heading', { level: 1 }).waitFor();
});
afterAll(() => browser?.close());

it('shows the three marks, each with what it means', async () => {
  for (const words of ['绿色：', '红色：', '黄色：']) await page.getByText(words).waitFor();
  const shapes = await page
    .locator('.tl-mark .tl-icon path')
    .evaluateAll((all) => all.map((one) => one.getAttribute('d')));
  expect(new Set(shapes).size).toBe(3);
});

it('lets one try the check', async () => {
  await page.getByRole('button', { name: '95588' }).click();
  await page.locator('.tl-finding[data-verdict="official"]').waitFor();
  await page.getByRole('button', { name: '国美', exact: true }).click();
  await page.locator('.tl-company-row', { hasText: '400-811-3333' }).first().waitFor();
});

it('asks language and region, and follows at once', async () => {
  await page.locator('#region').selectOption('GB');
  await page.locator('#language').selectOption('en');
  await page.getByRole('heading', { level: 1, name: /Before you call/ }).waitFor();
  const { settings } = (await browser.worker!.evaluate(() =>
    chrome.storage.local.get('settings'),
  )) as { settings: { region: string; language: string } };
  expect([settings.region, settings.language]).toEqual(['GB', 'en']);
});

it('tells how to keep the icon in sight', async () => {
  await page.getByText('puzzle-piece').waitFor();
});
