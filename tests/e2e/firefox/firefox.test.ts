import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureFirefox } from '../../../scripts/browser/find-firefox';
import {
  FIREFOX_ID,
  launchFirefox,
  type LaunchedFirefox,
} from '../../../scripts/browser/launch-firefox';
import { readGallery } from '../../../scripts/demo/open-gallery';
import { servePages, type PageServer } from '../harness';
import { callExtension, readLayer, readTabCards, waitUntil } from './extension';

const ROOT = join(import.meta.dirname, '../../..');
const BUILT = process.env.TRUELINE_FIREFOX_EXTENSION ?? join(ROOT, '.output/firefox-mv3');
const FARM = 'gome-hotline-farm.html';
const FAKE = '400-811-3338';
const REAL = '400-811-3333';

const firefox = ensureFirefox();
const where = 'obstacle' in firefox ? ` (skipped: ${firefox.obstacle})` : '';

describe.skipIf(!firefox.path)(`the extension in Firefox${where}`, () => {
  let browser: LaunchedFirefox;
  let server: PageServer;

  beforeAll(async () => {
    server = await servePages({
      '/farm': readFileSync(join(ROOT, 'data/demo', FARM), 'utf8'),
      '/no-access': readFileSync(join(ROOT, 'data/demo', FARM), 'utf8'),
      '/own': '<!doctype html><html lang="en"><p>Acme Travel Desk helpline: 020 7946 0124</p>',
    });
    browser = await launchFirefox({
      path: firefox.path ?? '',
      extension: BUILT,
      languages: 'zh-CN,zh,en',
    });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it('marks a page of the gallery, and the card gives the real line', async () => {
    const popup = await browser.openExtensionPage('popup.html', 'main');
    const page = await browser.newPage();
    await page.setViewport({ width: 900, height: 700 });
    await page.goto(`${server.origin}/farm`);
    const cards = await readTabCards(popup, `${server.origin}/farm`);
    const expected = readGallery().find(({ file }) => file === FARM)?.expect ?? [];
    for (const { canonical, verdict } of expected.filter((entry) => entry.verdict !== 'unknown'))
      expect(cards, canonical).toContainEqual(expect.objectContaining({ canonical, verdict }));

    // one highlight a verdict, and badges and bar in one closed layer
    const painted = await waitUntil(() =>
      page.evaluate(() => {
        const sizes: number[] = [];
        CSS.highlights.forEach((highlight) => sizes.push(highlight.size));
        return sizes.length > 0 && sizes;
      }),
    );
    expect(painted.filter((size) => size > 0)).toHaveLength(2);
    await waitUntil(async () => (await readLayer(popup, page.url())).includes('4 个号码'));

    const { x, y } = await page.evaluate((text) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const at = walker.currentNode.nodeValue?.indexOf(text) ?? -1;
        if (at < 0) continue;
        const range = new Range();
        range.setStart(walker.currentNode, at);
        range.setEnd(walker.currentNode, at + text.length);
        const box = range.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
      throw new Error(`${text} is not on the page`);
    }, FAKE);
    await page.mouse.click(x, y);
    const card = await waitUntil(async () => {
      const text = await readLayer(popup, page.url());
      return text.includes(REAL) && text;
    });
    expect(card).toMatch(/20\d\d年\d+月\d+日/);
    expect(card).not.toMatch(/undefined|card:/);
    await page.close();
    await popup.close();
  });

  it('checks a number and a company in the popup', async () => {
    const popup = await browser.openExtensionPage('popup.html', 'main');
    await popup.type('#box', `国美客服 ${FAKE}`);
    await popup.waitForSelector('[data-verdict="fake"], [data-verdict="caution"]');
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
    await popup.click('#clear');
    await popup.type('#box', 'gome');
    const row = await popup.waitForSelector('.tl-company-row');
    expect(await row?.evaluate((element) => element.textContent)).toContain('国美电器');
    await popup.close();
  });

  it('keeps a setting', async () => {
    const options = await browser.openExtensionPage('options.html', '#language');
    await options.select('#language', 'en');
    await options.waitForSelector('html[lang="en"]');
    const again = await browser.openExtensionPage('options.html', 'html[lang="en"] #language');
    expect(await again.$eval('#language', (list) => (list as HTMLSelectElement).value)).toBe('en');
    expect(await again.$$eval(':disabled', (all) => all.length)).toBe(0);
    await again.select('#language', 'auto');
    await again.waitForSelector('html[lang="zh-CN"]');
    await options.close();
    await again.close();
  });

  it('welcomes, and its menu is there', async () => {
    const welcome = await browser.openExtensionPage('welcome.html', 'h1');
    expect(await welcome.$eval('main', (main) => main.textContent)).toContain('真号');
    const menus = await callExtension(welcome, async (extension) => {
      const ids = ['selection', 'link', 'page'];
      const there = ids.map((id) => extension.contextMenus.update(id, {}).then(() => id));
      return Promise.allSettled(there).then((all) => all.map(({ status }) => status));
    });
    expect(menus).toEqual(['fulfilled', 'fulfilled', 'fulfilled']);
    await welcome.close();
  });

  it('asks for access to pages where it was taken back, and reads the open page once it has it', async () => {
    const page = await browser.newPage();
    const popup = await browser.openExtensionPage('popup.html', 'main');
    const removed = await callExtension(popup, (extension) =>
      extension.permissions.remove({ origins: ['<all_urls>'] }),
    );
    expect(removed).toBe(true);
    await page.goto(`${server.origin}/no-access`);
    const tabId = await callExtension(popup, async (extension) => {
      const tabs = await extension.tabs.query({});
      return Math.max(...tabs.map(({ id, url }) => (url === undefined ? (id ?? 0) : 0)));
    });
    const over = await browser.openExtensionPage(`popup.html#tab=${tabId}`, '.tl-notice button');
    expect(await over.$eval('main', (main) => main.textContent)).toContain(
      '还没有允许真号读取网页',
    );
    await over.click('.tl-notice button');
    await waitUntil(() =>
      callExtension(over, (extension) =>
        extension.permissions.contains({ origins: ['<all_urls>'] }),
      ),
    );
    await page.bringToFront();
    await over.waitForSelector('.tl-finding[data-verdict="fake"]');
    await page.close();
    await over.close();
    await popup.close();
  });

  it('obeys a managed policy', async () => {
    // Firefox 147 and later look in the second folder
    for (const folder of ['.mozilla', '.config/mozilla'])
      writeManifest(join(browser.home, folder, 'managed-storage'));
    const options = await browser.openExtensionPage('options.html', 'html[lang="en"] #language');
    expect(await options.$eval('#language', (list) => (list as HTMLSelectElement).disabled)).toBe(
      true,
    );
    expect(await options.$eval('main', (main) => main.textContent)).toContain('locked.textSize');
    const page = await browser.newPage();
    await page.goto(`${server.origin}/own`);
    expect(await readTabCards(options, `${server.origin}/own`)).toContainEqual(
      expect.objectContaining({ canonical: '+442079460124', verdict: 'official' }),
    );
    await page.close();
    await options.close();
  });
});

function writeManifest(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const data = {
    extraBrands: [{ slug: 'acme-travel', name: 'Acme Travel Desk', numbers: ['+442079460124'] }],
    locked: { language: 'en', region: 'GB', textSize: 'huge' },
  };
  const manifest = { name: FIREFOX_ID, description: 'ignored', type: 'storage', data };
  writeFileSync(join(folder, `${FIREFOX_ID}.json`), JSON.stringify(manifest));
}
