import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { servePages, type LaunchedBrowser, type PageServer } from '../harness';
import { readShown, waitForMarks, waitForShown } from '../page/overlay';
import { FAKE, FAKE_TEXT, REAL_TEXT, writePage } from '../page/texts';
import { launchPopupBrowser } from './open';

// Each switch of the settings page against an open web page: what is switched off is gone from it.

let browser: LaunchedBrowser;
let server: PageServer;
let settings: Page;
let web: Page;

beforeAll(async () => {
  server = await servePages({
    '/page': writePage(
      `<p>${REAL_TEXT}</p><p id="p">${FAKE_TEXT}</p><p><a href="tel:${FAKE}" onclick="window.called=1;return false">国美官方客服电话 ${FAKE}</a></p>`,
    ),
  });
  browser = await launchPopupBrowser({ viewport: { width: 900, height: 800 } });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});
beforeEach(async () => {
  web = await browser.context.newPage();
  await web.goto(`${server.origin}/page`);
  await waitForMarks(web, { official: 1, fake: 2 });
  settings = await browser.openExtensionPage('options.html');
  settings.setDefaultTimeout(8000);
  await settings.getByRole('heading', { level: 1 }).waitFor();
});
afterEach(async () => {
  await settings.close();
  await web.close();
});

async function switchOff(name: string): Promise<() => Promise<void>> {
  await settings.bringToFront();
  await settings.getByRole('switch', { name }).uncheck();
  await settings.getByText('已保存').waitFor();
  await web.bringToFront();
  return async () => {
    await settings.bringToFront();
    await settings.getByRole('switch', { name }).check();
    await settings.getByText('已保存').waitFor();
    await web.bringToFront();
  };
}

describe('marks', () => {
  it('of official numbers', async () => {
    const back = await switchOff('标出官方号码');
    await waitForMarks(web, { official: 0, fake: 2 });
    await back();
    await waitForMarks(web, { official: 1, fake: 2 });
  });

  it('of numbers not on the list', async () => {
    const back = await switchOff('标出不在官方号码表内的号码');
    await waitForMarks(web, { official: 1, fake: 0 });
    await back();
    await waitForMarks(web, { official: 1, fake: 2 });
  });
});

it('the bar in the corner', async () => {
  await web.bringToFront();
  await waitForShown(web, 'bar');
  const back = await switchOff('发现可疑号码时');
  await web.reload();
  await waitForMarks(web, { fake: 2 });
  expect(await readShown(web, 'bar')).toHaveLength(0);
  await back();
});

it('the question before a call', async () => {
  const back = await switchOff('点可疑号码打电话之前先问一声');
  await web.reload();
  await waitForMarks(web, { fake: 2 });
  await web.click('a');
  expect(await web.evaluate(() => (window as unknown as { called?: number }).called)).toBe(1);
  expect(await readShown(web, 'guard')).toHaveLength(0);
  await back();
});

it('the reminder at a copy', async () => {
  const back = await switchOff('复制可疑号码时提醒一声');
  await web.reload();
  await waitForMarks(web, { fake: 2 });
  await web.evaluate(() => getSelection()!.selectAllChildren(document.getElementById('p')!));
  await web.keyboard.press('Control+C');
  await web.waitForTimeout(400);
  expect(await readShown(web, 'note')).toHaveLength(0);
  await back();
});

it('a site of the list is not checked, and is again when taken off it', async () => {
  await settings.getByLabel('网站', { exact: true }).fill(server.origin);
  await settings.getByRole('button', { name: '不在这个网站标记' }).click();
  await settings.getByRole('button', { name: /重新标记/ }).waitFor();
  await web.bringToFront();
  await waitForMarks(web, { official: 0, fake: 0 });
  await settings.bringToFront();
  await settings.getByRole('button', { name: /重新标记/ }).click();
  await settings.getByText('所有网站都标记').waitFor();
  await web.bringToFront();
  await waitForMarks(web, { official: 1, fake: 2 });
});

it('a number that one knows to be fine is not marked, and is again when taken off the list', async () => {
  await settings.getByLabel('加一个号码').fill(FAKE);
  await settings.getByRole('button', { name: '加上' }).click();
  await settings.getByText('400 811 3338').waitFor();
  await web.bringToFront();
  await waitForMarks(web, { official: 1, fake: 0 });
  await settings.bringToFront();
  await settings.getByRole('button', { name: '删掉 400 811 3338' }).click();
  await web.bringToFront();
  await waitForMarks(web, { official: 1, fake: 2 });
});
