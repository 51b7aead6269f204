import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForFindings } from '../../scripts/browser/read-tab-findings';
import { launchExtension, servePages, type LaunchedBrowser, type PageServer } from './harness';

// What a reader in Taiwan sees of the records, all gathered in simplified characters.

describe('in Traditional characters', () => {
  let browser: LaunchedBrowser;
  let server: PageServer;

  beforeAll(async () => {
    server = await servePages({
      '/': '<!doctype html><meta charset="utf-8"><p>國美電器全國統一售後服務熱線：400-811-3338</p>',
    });
    browser = await launchExtension({ locale: 'zh-TW' });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it('the card on a page names the company and describes its line', async () => {
    const page = await browser.context.newPage();
    await page.goto(`${server.origin}/`);
    const { frames } = await waitForFindings(browser.worker!, `${server.origin}/`);
    const [card] = Object.values(frames).flatMap(({ cards }) => cards);
    expect(card?.verdict).toBe('fake');
    expect(card?.title).toContain('國美電器');
    expect(card?.line?.label).toContain('全國統一客服熱線');
    expect(card?.line?.hours).toContain('熱線每週七天');
    await page.close();
  });

  it('a company is found as it is typed, and its own page is in them', async () => {
    const popup = await browser.openExtensionPage('popup.html');
    popup.setDefaultTimeout(8000);
    await popup.locator('main').waitFor();
    await popup.locator('#box').fill('國美');
    await popup.locator('.tl-company-row', { hasText: '國美電器' }).first().click();
    await popup.getByText('400-811-3333').first().waitFor();
    const text = await popup.locator('main').innerText();
    expect(text).toContain('轉人工');
    expect(text).not.toMatch(/[国电话号码热线发诈骗说订单]/u);
    await popup.close();
  });
});
