import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { LaunchedBrowser } from '../harness';
import { launchPopupBrowser, openPopup } from './open';

let browser: LaunchedBrowser;
let page: Page;

beforeAll(async () => {
  browser = await launchPopupBrowser();
  page = await openPopup(browser);
  await page.getByRole('tab', { name: '防骗' }).click();
});
afterAll(() => browser?.close());

it.each([
  ['有人打电话给我', '先挂断'],
  ['我正要打电话', '不从搜索结果拿'],
  ['对方要验证码、转账、礼品卡或看我的屏幕', '真的客服不会要这些'],
  ['我已经给钱了', '第一个小时最要紧'],
])('tells what to do when: %s', async (situation, advice) => {
  await page.locator('summary', { hasText: situation }).click();
  await page.getByText(advice).first().waitFor();
});

it('gives the police and the anti-fraud line of the user’s country first', async () => {
  await page.locator('.tl-report').first().waitFor();
  const first = await page
    .locator('.tl-report')
    .evaluateAll((all) => all.slice(0, 2).map((one) => one.textContent));
  expect(first[0]).toContain('110');
  expect(first[1]).toContain('96110');
});

it('gives another country’s lines when it is chosen', async () => {
  await page.getByLabel('国家或地区').selectOption('US');
  await page
    .getByRole('link', { name: /reportfraud\.ftc\.gov|ftc\.gov/ })
    .first()
    .waitFor();
  await page.getByLabel('国家或地区').selectOption('GB');
  await page.getByText('159', { exact: true }).waitFor();
});

it('is reached by keyboard alone: arrows move between the tabs', async () => {
  await page.getByRole('tab', { name: '防骗' }).focus();
  await page.keyboard.press('ArrowLeft');
  expect(await page.getByRole('tab', { name: '公司' }).getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('End');
  expect(await page.getByRole('tab', { name: '防骗' }).getAttribute('aria-selected')).toBe('true');
});
