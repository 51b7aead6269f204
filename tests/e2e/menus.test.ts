import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchExtension, servePages, type LaunchedBrowser, type PageServer } from './harness';

// Headless Chromium draws no native menu: the browser's own event is raised in the background.

interface Raised {
  dispatch(...args: unknown[]): void;
}

describe('context menu, omnibox and shortcut lead to the check box', () => {
  let browser: LaunchedBrowser;
  let server: PageServer;

  beforeAll(async () => {
    server = await servePages({
      '/': '<p id="n">工商银行客服 95588</p>',
      '/words': '<title>Words</title><p>Words alone.</p>',
    });
    browser = await launchExtension();
    await browser.worker!.evaluate(() =>
      chrome.storage.local.set({ settings: { language: 'zh-CN' } }),
    );
    // the welcome page of a new installation is not the page that is waited for below
    const isOpen = () => browser.context.pages().some((page) => page.url().includes('welcome'));
    for (let tries = 0; tries < 100 && !isOpen(); tries++)
      await new Promise((resolve) => setTimeout(resolve, 100));
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  async function expectAnswer(raise: () => Promise<void>): Promise<void> {
    const opened = browser.context.waitForEvent('page');
    await raise();
    const page = await opened;
    await page.getByText('中国工商银行').first().waitFor();
    expect(page.url()).toContain(`chrome-extension://${browser.extensionId}/popup.html`);
    await page.close();
  }

  it('a selection', () =>
    expectAnswer(() =>
      browser.worker!.evaluate(() =>
        (chrome.contextMenus.onClicked as unknown as Raised).dispatch(
          { menuItemId: 'selection', selectionText: '工商银行 95588' },
          { id: 1 },
        ),
      ),
    ));

  it('a telephone link', () =>
    expectAnswer(() =>
      browser.worker!.evaluate(() =>
        (chrome.contextMenus.onClicked as unknown as Raised).dispatch(
          { menuItemId: 'link', linkUrl: 'tel:95588' },
          { id: 1 },
        ),
      ),
    ));

  it('the omnibox keyword', () =>
    expectAnswer(() =>
      browser.worker!.evaluate(() =>
        (chrome.omnibox.onInputEntered as unknown as Raised).dispatch('gsyh', 'currentTab'),
      ),
    ));

  it('the shortcut, with a number selected on a page', async () => {
    const page = await browser.context.newPage();
    await page.goto(server.origin + '/');
    await page.evaluate(() => getSelection()?.selectAllChildren(document.body));
    await expectAnswer(() =>
      browser.worker!.evaluate(async (origin) => {
        const tabs = await chrome.tabs.query({});
        const tab = tabs.find(({ url }) => url?.startsWith(origin));
        (chrome.commands.onCommand as unknown as Raised).dispatch('check-selection', tab);
      }, server.origin),
    );
    await page.close();
  });

  it('a page without a number is read and reported when asked for by hand', async () => {
    const page = await browser.context.newPage();
    await page.goto(`${server.origin}/words`);
    const reported = await browser.worker!.evaluate(async (address) => {
      const [tab] = await chrome.tabs.query({ url: `${address}*` });
      (chrome.contextMenus.onClicked as unknown as Raised).dispatch({ menuItemId: 'page' }, tab);
      for (let tries = 0; tries < 50; tries++) {
        const records = Object.entries(await chrome.storage.session.get());
        const record = records.find(([key]) => key.includes(String(tab!.id)));
        if (record) return JSON.stringify(record[1]).includes(address);
        await new Promise((resume) => setTimeout(resume, 100));
      }
      return 'nothing';
    }, `${server.origin}/words`);
    expect(reported).toBe(true);
    await page.close();
  });
});
