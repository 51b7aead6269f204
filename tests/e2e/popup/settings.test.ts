import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { LaunchedBrowser } from '../harness';
import { launchPopupBrowser, openPopup } from './open';

let browser: LaunchedBrowser;
let page: Page;

beforeAll(async () => {
  browser = await launchPopupBrowser({ viewport: { width: 900, height: 800 } });
});
afterAll(() => browser?.close());
beforeEach(async () => {
  page = await browser.openExtensionPage('options.html');
  page.setDefaultTimeout(8000);
  await page.getByRole('heading', { level: 1 }).waitFor();
});
afterEach(() => page.close());

const readStored = async () =>
  (await browser.worker!.evaluate(() => chrome.storage.local.get('settings'))) as {
    settings: Record<string, unknown>;
  };

it('speaks another language at once, and so does the popup', async () => {
  await page.locator('#language').selectOption('en');
  await page.getByRole('heading', { level: 1, name: 'TrueLine settings' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  const popup = await openPopup(browser);
  await popup.getByRole('tab', { name: 'Stay safe' }).waitFor();
  await popup.close();
  await page.locator('#language').selectOption('zh-TW');
  await page.getByRole('heading', { level: 1, name: '真號設定' }).waitFor();
  await page.locator('#language').selectOption('zh-CN');
  await page.getByRole('heading', { level: 1, name: '真号设置' }).waitFor();
});

it('keeps a switch, and says that it did', async () => {
  await page.getByRole('switch', { name: '标出没能证实的号码' }).uncheck();
  await page.getByText('已保存').waitFor();
  expect((await readStored()).settings.markCaution).toBe(false);
  await page.reload();
  const box = page.getByRole('switch', { name: '标出没能证实的号码' });
  expect(await box.isChecked()).toBe(false);
  await box.check();
});

it('makes the text larger, here and in the popup', async () => {
  await page.getByRole('radio', { name: '特大' }).check();
  await page.locator('html[data-text-size="largest"]').waitFor();
  const popup = await openPopup(browser);
  expect(await popup.locator('html').getAttribute('data-text-size')).toBe('largest');
  await popup.close();
  await page.getByRole('radio', { name: '标准' }).check();
});

it('takes a site however it is written, refuses what is none, and gives it back', async () => {
  await page.getByLabel('网站', { exact: true }).fill('not a site');
  await page.getByRole('button', { name: '不在这个网站标记' }).click();
  await page.getByText('这不是网站地址').waitFor();
  await page.getByLabel('网站', { exact: true }).fill('https://www.example.com/page');
  await page.getByLabel('网站', { exact: true }).press('Enter');
  await page.getByRole('button', { name: '在 example.com 重新标记' }).click();
  await page.getByText('所有网站都标记').waitFor();
});

it('takes a number of one’s own as a person writes it', async () => {
  await page.getByLabel('加一个号码').fill('不是号码');
  await page.getByRole('button', { name: '加上' }).click();
  await page.getByText('没看出这是号码').waitFor();
  await page.getByLabel('加一个号码').fill('010-8765 4321');
  await page.getByRole('button', { name: '加上' }).click();
  await page.getByText('010 8765 4321').waitFor();
});

it('sync is off until it is turned on, and says what it sends', async () => {
  expect(await page.getByRole('switch', { name: /同步设置/ }).isChecked()).toBe(false);
  await page.getByText('从不同步：').waitFor();
  const synced = await browser.worker!.evaluate(() => chrome.storage.sync.get());
  expect(synced).toEqual({});
});

it('sync sends what it says and nothing else, and takes it back when it is turned off', async () => {
  await browser.worker!.evaluate(async () => {
    const { settings } = (await chrome.storage.local.get('settings')) as { settings: object };
    const noted = { canonical: '+861087654321', since: '2026-11-22' };
    await chrome.storage.local.set({
      settings: {
        ...settings,
        pinned: ['gome'],
        recent: ['icbc'],
        disputed: [noted],
        sitesOff: ['private.example'],
      },
    });
  });
  await page.reload();
  await page.getByRole('switch', { name: /同步设置/ }).check();
  await page.getByText('已保存').waitFor();
  const sent = (await browser.worker!.evaluate(() => chrome.storage.sync.get())) as {
    settings: Record<string, unknown>;
  };
  expect(Object.keys(sent)).toEqual(['settings']);
  expect(Object.keys(sent.settings).sort()).toEqual(
    [
      'bar',
      'guardCall',
      'guardCopy',
      'language',
      'markCaution',
      'markFake',
      'markOfficial',
      'pinned',
      'region',
      'textSize',
    ].sort(),
  );
  expect(JSON.stringify(sent)).not.toMatch(/icbc|87654321|private\.example/);
  await page.getByRole('switch', { name: /同步设置/ }).uncheck();
  await page.getByText('已保存').waitFor();
  expect(await browser.worker!.evaluate(() => chrome.storage.sync.get())).toEqual({});
});

it.each([
  ['no JSON', '这不是 JSON {'],
  ['another program’s file', '{"format":"other","settings":{"textSize":"largest"}}'],
  ['an empty file', ''],
])('a file that is not ours (%s) is refused, and nothing is lost', async (_kind, text) => {
  const before = await readStored();
  await page.locator('input[type=file]').setInputFiles({
    name: 'other.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await page.getByText('这个文件不是真号导出的设置，或者已经损坏，什么都没改').waitFor();
  expect(await readStored()).toEqual(before);
});

/** Chooses a file with settings of ours in it. */
async function importSettings(settings: object, version = 1): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({
    name: 'mine.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ format: 'trueline-settings', version, settings })),
  });
}

it('of a file of ours with damaged values the rest is taken, and what is left out is named', async () => {
  await page.getByRole('radio', { name: '大', exact: true }).check();
  await page.getByText('已保存').waitFor();
  await importSettings({
    textSize: 'gigantic',
    markOfficial: false,
    trusted: [{ canonical: '', since: 'yesterday' }],
  });
  await page.getByText('已导入').waitFor();
  await page.getByText('字号："gigantic"').waitFor();
  await page.getByText('有 2 处看不懂').waitFor();
  const { settings } = await readStored();
  expect(settings).toMatchObject({ textSize: 'large', markOfficial: false });
  expect(JSON.stringify(settings.trusted)).toContain('+861087654321'); // added above
  await page.getByRole('switch', { name: '标出官方号码' }).check();
  await page.getByRole('radio', { name: '标准' }).check();
});

it('a file of a version to come is refused with what to do, and nothing is lost', async () => {
  const before = await readStored();
  await importSettings({ markOfficial: false }, 99);
  await page.getByText('请先更新真号，再导入一次').waitFor();
  expect(await readStored()).toEqual(before);
});

it('exports to a file, resets, and imports it again', async () => {
  await page.getByRole('radio', { name: '大', exact: true }).check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出到文件' }).click(),
  ]);
  const file = await download.path();
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
    format: 'trueline-settings',
    settings: { textSize: 'large' },
  });
  await page.getByRole('button', { name: '恢复成刚装好时的样子' }).click();
  await page.getByRole('button', { name: '全部清掉' }).click();
  await page.locator('html[data-text-size="normal"]').waitFor();
  await page.locator('input[type=file]').setInputFiles({
    name: 'other.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"format":"other"}'),
  });
  await page.getByText(/不是真号导出的设置|isn't a file/).waitFor();
  await page.locator('input[type=file]').setInputFiles({
    name: 'mine.json',
    mimeType: 'application/json',
    buffer: readFileSync(file),
  });
  await page.locator('html[data-text-size="large"]').waitFor();
  await page.getByText('010 8765 4321').first().waitFor();
});

it('tells how new the list of numbers is, and that nothing is sent', async () => {
  await page.getByText(/更新到 20\d\d年/).waitFor();
  await page.getByText('什么都不发送').waitFor();
});

it('when the browser’s space is full it says so, and what was kept stays', async () => {
  const before = await readStored();
  await browser.worker!.evaluate(async () => {
    await chrome.storage.local.set({ filler: '' });
    const free = chrome.storage.local.QUOTA_BYTES - (await chrome.storage.local.getBytesInUse());
    await chrome.storage.local.set({ filler: 'x'.repeat(free - 8) });
  });
  await page.getByLabel('网站', { exact: true }).fill('a-rather-long-name-of-a-site.example.com');
  await page.getByRole('button', { name: '不在这个网站标记' }).click();
  await page.getByText('没存上').waitFor();
  expect((await readStored()).settings).toEqual(before.settings);
  await browser.worker!.evaluate(() => chrome.storage.local.remove('filler'));
  await page.getByLabel('网站', { exact: true }).fill('a-rather-long-name-of-a-site.example.com');
  await page.getByRole('button', { name: '不在这个网站标记' }).click();
  await page.getByText('已保存').waitFor();
});

it('an import that finds no space says that alone, and what was kept stays', async () => {
  const before = await readStored();
  await browser.worker!.evaluate(async () => {
    await chrome.storage.local.set({ filler: '' });
    const free = chrome.storage.local.QUOTA_BYTES - (await chrome.storage.local.getBytesInUse());
    await chrome.storage.local.set({ filler: 'x'.repeat(free - 8) });
  });
  await importSettings({ sitesOff: ['one.example.com', 'two.example.com'], markFake: false });
  await page.getByText('没存上').waitFor();
  await page.waitForTimeout(300);
  expect(await page.getByText('已导入').count()).toBe(0);
  expect((await readStored()).settings).toEqual(before.settings);
  expect(await page.getByRole('switch', { name: /不在官方号码表内/ }).isChecked()).toBe(true);
  await browser.worker!.evaluate(() => chrome.storage.local.remove('filler'));
});

it('a refused change goes back on the page each time, a typed number stays in its field, a reset is not said to be done', async () => {
  await page.evaluate(() => {
    const refuse = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    chrome.storage.local.set = refuse;
    chrome.storage.local.remove = refuse;
  });
  const box = page.getByRole('switch', { name: '标出官方号码' });
  for (const _ of [1, 2]) {
    await box.click();
    await page.getByText('没存上').waitFor();
    await page.waitForTimeout(200);
    expect(await box.isChecked()).toBe(true);
  }
  const field = page.getByLabel('网站', { exact: true });
  await field.fill('new.example.com');
  await field.press('Enter');
  await page.waitForTimeout(200);
  expect(await field.inputValue()).toBe('new.example.com');
  await page.getByRole('button', { name: '恢复成刚装好时的样子' }).click();
  await page.getByRole('button', { name: '全部清掉' }).click();
  await page.waitForTimeout(300);
  expect(await page.getByText('已恢复').count()).toBe(0);
});

it('says so where the browser refuses to store', async () => {
  await page.evaluate(() => {
    chrome.storage.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
  });
  await page.getByRole('switch', { name: '标出官方号码' }).click();
  await page.getByText('没存上').waitFor();
});
