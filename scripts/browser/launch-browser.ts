import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page, type Worker } from 'playwright-core';
import { ensureBrowser } from './find-browser';

export interface LaunchOptions {
  /** Folder of a built extension; none for a bare browser. */
  readonly extension?: string;
  /** Browser language, also the extension's. */
  readonly locale?: string;
  /** Languages that the user reads, first one first, in a browser whose own menus are English. */
  readonly languages?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { width: number; height: number };
  readonly headless?: boolean;
  /** Further switches, e.g. `--remote-debugging-port=0`. */
  readonly args?: readonly string[];
}

export interface LaunchedBrowser {
  readonly context: BrowserContext;
  /** The extension's background, and its id; absent without an extension. */
  readonly worker: Worker | undefined;
  readonly extensionId: string;
  readonly userDataDir: string;
  /** Opens a page of the extension, e.g. `popup.html`. */
  openExtensionPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** A real browser with an empty profile and the built extension in it. */
export async function launchBrowser(options: LaunchOptions = {}): Promise<LaunchedBrowser> {
  const browser = ensureBrowser();
  if (options.extension) assertBuilt(options.extension);
  const userDataDir = mkdtempSync(join(tmpdir(), 'trueline-'));
  const loadUnpacked = browser.needsLoadUnpacked && options.extension;
  const context = await chromium.launchPersistentContext(userDataDir, {
    executablePath: browser.path,
    headless: options.headless ?? true,
    ...(!options.languages && { locale: options.locale ?? 'zh-CN' }),
    colorScheme: options.colorScheme ?? 'light',
    viewport: options.viewport ?? { width: 900, height: 700 },
    ...(loadUnpacked && { ignoreDefaultArgs: ['--disable-extensions'] }),
    args: [...listSwitches(options, Boolean(loadUnpacked)), ...(options.args ?? [])],
  });
  if (loadUnpacked && options.extension) {
    const session = await context.browser()?.newBrowserCDPSession();
    await session?.send('Extensions.loadUnpacked' as never, { path: options.extension } as never);
  }
  const worker = options.extension
    ? (context.serviceWorkers()[0] ??
      (await context.waitForEvent('serviceworker', { timeout: 15_000 })))
    : undefined;
  const extensionId = worker ? new URL(worker.url()).host : '';
  return {
    context,
    worker,
    extensionId,
    userDataDir,
    async openExtensionPage(path) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      return page;
    },
    async close() {
      await context.close();
      rmSync(userDataDir, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

function listSwitches(options: LaunchOptions, loadUnpacked: boolean): string[] {
  const { extension } = options;
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    options.languages
      ? `--accept-lang=${options.languages}`
      : `--lang=${options.locale ?? 'zh-CN'}`,
    ...(extension && !loadUnpacked
      ? [`--load-extension=${extension}`, `--disable-extensions-except=${extension}`]
      : []),
    ...(loadUnpacked ? ['--enable-unsafe-extension-debugging'] : []),
  ];
}

/** A failed build leaves an empty folder, and the wait for its worker would say nothing useful. */
function assertBuilt(extension: string): void {
  try {
    readFileSync(join(extension, 'manifest.json'));
  } catch {
    throw new Error(`${extension} holds no built extension: run \`npm run build\` first.`);
  }
}
