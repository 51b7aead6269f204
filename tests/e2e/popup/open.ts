import { BUILT_EXTENSION, launchExtension } from '../harness';
import type { LaunchedBrowser } from '../harness';
import type { LaunchOptions } from '../../../scripts/browser/launch-browser';
import type { Page } from 'playwright-core';

/** The built extension, 360 pixels wide as the popup is. TRUELINE_EXTENSION names another build. */
export async function launchPopupBrowser(options: LaunchOptions = {}): Promise<LaunchedBrowser> {
  const browser = await launchExtension({
    viewport: { width: 360, height: 600 },
    extension: process.env.TRUELINE_EXTENSION ?? BUILT_EXTENSION,
    ...options,
  });
  // Said outright: a test browser's own language does not reach every worker in time.
  await browser.worker!.evaluate(
    (settings) => chrome.storage.local.set({ settings }),
    speakOf(options.locale ?? 'zh-CN'),
  );
  return browser;
}

function speakOf(locale: string): { language: string; region: string } {
  return { language: locale, region: { 'zh-CN': 'CN', 'zh-TW': 'TW' }[locale] ?? 'US' };
}

/** Opens the popup as a page and waits until its views stand. */
export async function openPopup(browser: LaunchedBrowser, hash = ''): Promise<Page> {
  const page = await browser.openExtensionPage(`popup.html${hash}`);
  page.setDefaultTimeout(8000); // a missing element names itself before the test's own limit
  await page.locator('main').waitFor();
  return page;
}

/** Opens the popup over a page that is already open, by the tab's id: its address may be hidden. */
export async function openPopupOver(browser: LaunchedBrowser, web: Page): Promise<Page> {
  await web.bringToFront();
  const tabId = await browser.worker!.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true });
    return tab?.id;
  });
  return openPopup(browser, `#tab=${tabId}`);
}

export async function readClipboard(page: Page): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  return page.evaluate(() => navigator.clipboard.readText());
}
