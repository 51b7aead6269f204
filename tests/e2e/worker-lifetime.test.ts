import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForFindings } from '../../scripts/browser/read-tab-findings';
import { launchExtension, servePages, type LaunchedBrowser, type PageServer } from './harness';

// The browser may stop the background at any moment; nothing may depend on its memory.

describe('a stopped background', () => {
  let browser: LaunchedBrowser;
  let server: PageServer;

  beforeAll(async () => {
    const body = '<html lang="zh-CN"><title>工商银行客服</title><p>工商银行客服电话 95588</p>';
    server = await servePages({ '/one': body, '/two': body });
    browser = await launchExtension();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  async function stopWorker(): Promise<void> {
    await browser.worker!.evaluate(() => Object.assign(globalThis, { beforeStop: true }));
    const session = await browser.context.browser()!.newBrowserCDPSession();
    const { targetInfos } = await session.send('Target.getTargets');
    const target = targetInfos.find(({ type }) => type === 'service_worker');
    await session.send('Target.closeTarget', { targetId: target!.targetId });
  }

  it('judges the next page, and still knows what the earlier tab showed', async () => {
    const first = await browser.context.newPage();
    await first.goto(`${server.origin}/one`);
    await waitForFindings(browser.worker!, `${server.origin}/one`);
    await stopWorker();

    const second = await browser.context.newPage();
    await second.goto(`${server.origin}/two`);
    const popup = await browser.openExtensionPage('popup.html');
    const later = await waitForFindings(browser.worker!, `${server.origin}/two`);
    const earlier = await waitForFindings(browser.worker!, `${server.origin}/one`);
    expect(await browser.worker!.evaluate(() => 'beforeStop' in globalThis)).toBe(false);
    for (const { frames } of [later, earlier])
      expect(frames[0]?.cards[0]).toMatchObject({ canonical: 'CN:95588', verdict: 'official' });
    await popup.close();
  });
});
