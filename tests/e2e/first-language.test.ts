import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForFindings } from '../../scripts/browser/read-tab-findings';
import { launchExtension, servePages, type LaunchedBrowser, type PageServer } from './harness';

// The first page after the browser's start, nothing stored yet: cards, menus and badge speak the
// language of the browser's list from the first answer on.

describe('a browser whose first language is Chinese', () => {
  let browser: LaunchedBrowser;
  let server: PageServer;

  beforeAll(async () => {
    server = await servePages({
      '/': '<!doctype html><meta charset="utf-8"><p>国美电器全国统一售后服务热线：400-608-5172</p>',
    });
    browser = await launchExtension({ locale: 'zh-CN' });
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
  });
});
