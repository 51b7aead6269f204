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

it('judges a pasted message there too, and says what to do', async () => {
  await page
    .getByRole('textbox')
    .fill('【工商银行】您的账户已被冻结，请立即致电客服 13812345678 办理，逾期将注销。');
  await page.locator('.tl-advice-list li').first().waitFor();
  expect(await page.locator('.tl-advice-list').textContent()).toContain('95588');
});

it('opens by itself after the installation, and says that nothing is sent', async () => {
  const opened = browser.context.pages().filter((one) => one.url().endsWith('/welcome.html'));
  expect(opened.length).toBeGreaterThan(1); // this test's own, and the one the browser opened
  await page.getByText('什么都不发送').waitFor();
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
