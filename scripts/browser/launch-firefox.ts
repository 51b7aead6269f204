import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Page } from 'puppeteer-core';

/** As in wxt.config.ts. */
export const FIREFOX_ID = 'trueline@trueline.example';
/** Firefox draws the host of an extension's pages by lot; this fixes it. */
const HOST = '3f1c7a52-6a0e-4b1d-9c55-7d2b1c9e4a10';

export interface LaunchedFirefox {
  /** The browser's home folder: policies and the like are looked for there. */
  readonly home: string;
  newPage(): Promise<Page>;
  /** Opens a page of the extension and waits for an element in it. */
  openExtensionPage(path: string, selector: string): Promise<Page>;
  close(): Promise<void>;
}

/** A real Firefox without a window, an empty profile, and the built extension in it. */
export async function launchFirefox(options: {
  readonly path: string;
  readonly extension: string;
  /** The languages that the user reads, first one first. */
  readonly languages: string;
}): Promise<LaunchedFirefox> {
  const { extension } = options;
  if (!existsSync(join(extension, 'manifest.json')))
    throw new Error(`${extension} holds no built extension: run \`npx wxt build -b firefox\`.`);
  const home = mkdtempSync(join(tmpdir(), 'trueline-firefox-'));
  const browser = await launch({
    browser: 'firefox',
    executablePath: options.path,
    headless: true,
    // without it a page of the extension cannot be opened from here (Firefox 153)
    args: ['--remote-allow-system-access'],
    env: { ...process.env, HOME: home },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: HOST }),
      'intl.accept_languages': options.languages,
      // what a page of the extension asks for is granted: the browser's own question cannot be answered from here
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  await browser.installExtension(extension);
  return {
    home,
    newPage: () => browser.newPage(),
    async openExtensionPage(path, selector) {
      const page = await browser.newPage();
      await page.setViewport({ width: 400, height: 700 });
      // this navigation is never reported as done, though the page is there
      await page.goto(`moz-extension://${HOST}/${path}`, { timeout: 300 }).catch(() => undefined);
      await page.waitForSelector(selector, { timeout: 10_000 });
      return page;
    },
    async close() {
      await browser.close();
      rmSync(home, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
