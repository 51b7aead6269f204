import { afterAll, beforeAll, expect, it } from 'vitest';
import { waitForFindings } from '../../../scripts/browser/read-tab-findings';
import { servePages, type LaunchedBrowser, type PageServer } from '../harness';
import { launchPopupBrowser, openPopupOver } from './open';

let browser: LaunchedBrowser;
let server: PageServer;

const MIXED = `<!doctype html><html lang="zh-CN"><title>家电售后电话大全</title>
<h1>家电售后电话</h1><p>中国工商银行客服电话：95588</p>
<div style="height:3000px"></div>
<p>国美官方客服电话：400-811-3338，24小时服务</p>`;

beforeAll(async () => {
  server = await servePages({
    '/mixed': MIXED,
    '/empty': '<!doctype html><title>Nothing</title><p>Words alone.',
    '/late': '<!doctype html><title>Late</title><p>Words alone.<img src="/late.png">',
  });
  browser = await launchPopupBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function openOver(path: string) {
  const web = await browser.context.newPage();
  await web.goto(server.origin + path);
  // A page is read while it is shown, and the popup in a tab of its own hides it.
  if (path === '/mixed') await waitForFindings(browser.worker!, server.origin + path);
  else await web.waitForTimeout(500);
  return { web, popup: await openPopupOver(browser, web) };
}

it('lists what was found worst first, the worst opened to its reasons and the real line', async () => {
  const { web, popup } = await openOver('/mixed');
  await popup.locator('.tl-finding').first().waitFor();
  const verdicts = await popup
    .locator('.tl-finding')
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.verdict));
  expect(verdicts).toEqual(['fake', 'official']);
  const worst = popup.locator('.tl-finding').first();
  expect(await worst.getAttribute('open')).not.toBeNull();
  expect(await worst.locator('.tl-line').textContent()).toContain('400-811-3333');
  expect(await popup.getByRole('tab', { name: /本页/ }).textContent()).toContain('1');
  await popup.close();
  await web.close();
});

it('jumps to the number on the page', async () => {
  const { web, popup } = await openOver('/mixed');
  await popup.getByRole('button', { name: '在页面上看' }).first().click();
  await web.waitForFunction(() => scrollY > 1500);
  await web.close();
});

it('goes from a finding to the company’s card', async () => {
  const { web, popup } = await openOver('/mixed');
  await popup.getByRole('button', { name: /国美电器.*全部联系方式/ }).click();
  await popup.getByRole('heading', { level: 1, name: '国美电器' }).waitFor();
  await popup.close();
  await web.close();
});

it('says plainly when a page has no number', async () => {
  const { web, popup } = await openOver('/empty');
  await popup.getByText('这一页没有发现客服号码').waitFor();
  await popup.close();
  await web.close();
});

it('a page that is still loading is not called empty before it is there', async () => {
  const web = await browser.context.newPage();
  let finish: () => unknown = () => undefined;
  await web.route('**/late.png', (route) => {
    finish = () => route.abort();
  });
  await web.goto(`${server.origin}/late`, { waitUntil: 'commit' });
  const popup = await openPopupOver(browser, web);
  await popup.getByText('正在看这个页面').waitFor();
  await finish();
  await popup.getByText('这一页没有发现客服号码').waitFor();
  await popup.close();
  await web.close();
});

it('a page of the web that our script is not in is loaded anew from here', async () => {
  const web = await browser.context.newPage();
  await web.route('**/mixed', (route) => route.abort());
  await web.goto(`${server.origin}/mixed`).catch(() => undefined);
  const popup = await openPopupOver(browser, web);
  await popup.getByText('这一页还没检查').waitFor();
  await web.unroute('**/mixed');
  await popup.getByRole('button', { name: '刷新这一页' }).click();
  await web.waitForLoadState();
  await web.bringToFront(); // a page is read while it is shown
  await popup.locator('.tl-finding[data-verdict="fake"]').waitFor();
  await popup.close();
  await web.close();
});

it('says so when a page cannot be read', async () => {
  const web = await browser.context.newPage();
  await web.goto('chrome://version');
  const popup = await openPopupOver(browser, web);
  await popup.getByText('这一页看不了').waitFor();
  await popup.close();
  await web.close();
});

it('switches a site off and on again', async () => {
  const { web, popup } = await openOver('/mixed');
  await popup.getByRole('button', { name: '不在这个网站标记' }).click();
  await popup.getByText('您选了不在这个网站标记').waitFor();
  await popup.getByRole('button', { name: '重新标记' }).click();
  await popup.locator('.tl-finding').first().waitFor();
  await popup.close();
  await web.close();
});

it('switches a site with www off too, and its other address with it', async () => {
  const { port } = new URL(server.origin);
  const named = await launchPopupBrowser({
    args: [`--host-resolver-rules=MAP * 127.0.0.1:${port}`],
  });
  const web = await named.context.newPage();
  await web.goto('http://www.shop.example/mixed');
  await waitForFindings(named.worker!, 'http://www.shop.example/mixed');
  const popup = await openPopupOver(named, web);
  await popup.getByRole('button', { name: '不在这个网站标记' }).click();
  await popup.getByText('您选了不在这个网站标记').waitFor();
  await web.bringToFront();
  await web.goto('http://shop.example/mixed');
  const again = await openPopupOver(named, web);
  await web.bringToFront(); // a page is read while it is shown
  await again.getByText('您选了不在这个网站标记').waitFor();
  await named.close();
});

it('a warning called wrong is noted, and can be seen in the settings', async () => {
  const { web, popup } = await openOver('/mixed');
  await popup.getByRole('button', { name: '提醒错了' }).first().click();
  await popup.getByText('以后不再标出这个号码').waitFor();
  const settings = await browser.openExtensionPage('options.html');
  await settings.getByText('400 811 3338').waitFor();
  await settings.getByRole('button', { name: '删掉 400 811 3338' }).click();
  await settings.getByText('400 811 3338').waitFor({ state: 'detached' });
  await settings.close();
  await popup.close();
  await web.close();
});

it('what the browser refuses to store is not said to be noted, and looking at a company asks for nothing', async () => {
  const { web, popup } = await openOver('/mixed');
  await popup.evaluate(() => {
    chrome.storage.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
  });
  await popup.getByRole('button', { name: '提醒错了' }).first().click();
  await popup.getByText('没存上').waitFor();
  await popup.waitForTimeout(200);
  expect(await popup.getByText('以后不再标出').count()).toBe(0);
  await popup.close();
  const fresh = await openPopupOver(browser, web);
  await fresh.evaluate(() => {
    chrome.storage.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
  });
  await fresh.getByRole('button', { name: /国美电器.*全部联系方式/ }).click();
  await fresh.getByRole('heading', { level: 1, name: '国美电器' }).waitFor();
  await fresh.waitForTimeout(200);
  expect(await fresh.getByText('没存上').count()).toBe(0);
  await fresh.close();
  await web.close();
});

it('where the browser lets it read no page it asks for that, and reads the open page once it may', async () => {
  const extensions = await browser.context.newPage();
  await extensions.goto('chrome://extensions');
  const setAccess = (hostAccess: string) =>
    extensions.evaluate(
      ([extensionId, access]) =>
        (
          globalThis as unknown as {
            chrome: {
              developerPrivate: {
                updateExtensionConfiguration(update: object): Promise<void>;
              };
            };
          }
        ).chrome.developerPrivate.updateExtensionConfiguration({
          extensionId,
          hostAccess: access,
        }),
      [browser.extensionId, hostAccess] as const,
    );
  await setAccess('ON_CLICK');
  const web = await browser.context.newPage();
  await web.goto(`${server.origin}/mixed`);
  const popup = await openPopupOver(browser, web);
  await popup.getByText('还没有允许真号读取网页').waitFor();
  // the browser's own question is no page: what is asked for is read, and then given as the person would
  await popup.evaluate(() => {
    chrome.permissions.request = ((asked: object) => {
      document.title = JSON.stringify([asked, navigator.userActivation.isActive]);
      return Promise.resolve(false);
    }) as typeof chrome.permissions.request;
  });
  await popup.getByRole('button', { name: '允许读取网页' }).click();
  await popup.getByText('没有允许。').waitFor();
  expect(JSON.parse(await popup.title())).toEqual([{ origins: ['<all_urls>'] }, true]);
  await setAccess('ON_ALL_SITES');
  await web.bringToFront(); // a page is read while it is shown
  await popup.locator('.tl-finding[data-verdict="fake"]').waitFor();
  await popup.close();
  await web.close();
  await extensions.close();
});
