import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForFindings } from '../../scripts/browser/read-tab-findings';
import { launchExtension, servePages, type LaunchedBrowser, type PageServer } from './harness';

// Nothing stored yet: from the first answer on, cards speak the first language of the browser's list,
// whatever the language of its own menus. That one may say en-US in a worker that has just begun.

describe('a browser with English menus whose user reads Chinese first', () => {
  let browser: LaunchedBrowser;
  let server: PageServer;

  beforeAll(async () => {
    server = await servePages({
      '/': '<!doctype html><meta charset="utf-8"><p>国美电器全国统一售后服务热线：400-608-5172</p>',
    });
    browser = await launchExtension({ languages: 'zh-CN,zh,en' });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it('is answered in Chinese on its first page', async () => {
    const page = await browser.context.newPage();
    await page.goto(`${server.origin}/`);
    const { frames } = await waitForFindings(browser.worker!, `${server.origin}/`);
    const [card] = Object.values(frames).flatMap(({ cards }) => cards);
    expect(card?.title).toContain('号码表');
    const menus = await browser.worker!.evaluate(() => chrome.i18n.getUILanguage());
    expect(menus).toMatch(/^en/);
  });
});
