import type { Page } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import {
  launchExtension,
  servePages,
  type LaunchedBrowser,
  type PageServer,
  type ServedPage,
} from '../harness';
import { waitForMarks } from './overlay';
import { REAL_TEXT, writePage } from './texts';

interface SetUp {
  readonly viewport?: { width: number; height: number };
  /** Each page has a host of its own: what one switches off must not silence the next. */
  readonly ownHosts?: boolean;
}

interface Place {
  readonly path?: string;
  readonly viewport?: { width: number; height: number };
}

/**
 * One browser with the extension and one web server for all tests of a file. The page that a test
 * opens is closed at its end.
 */
export function setUpPages({ ownHosts = false, viewport }: SetUp = {}) {
  let browser: LaunchedBrowser;
  let server: PageServer;
  let host = 0;

  beforeAll(async () => {
    server = await servePages();
    browser = await launchExtension({
      args: ownHosts ? [`--host-resolver-rules=MAP * 127.0.0.1:${server.port}`] : [],
      ...(viewport && { viewport }),
    });
    // The first page of a browser that has just started waits seconds for the extension: no test's own.
    const first = await browser.context.newPage();
    await first.goto(server.put('/start', writePage(`<p>${REAL_TEXT}</p>`)));
    await waitForMarks(first, { official: 1 });
    await first.close();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  async function openDocument(document: ServedPage | string, place: Place = {}): Promise<Page> {
    const page = await browser.context.newPage();
    onTestFinished(() => page.close());
    if (place.viewport) await page.setViewportSize(place.viewport);
    const path = place.path ?? '/page';
    const url = server.put(path, document);
    await page.goto(ownHosts ? `http://site-${++host}.example${path}` : url);
    return page;
  }

  return {
    get browser() {
      return browser;
    },
    get server() {
      return server;
    },
    /** What the background keeps of a page's tab, as JSON. */
    readTabRecord: (page: Page): Promise<string> =>
      browser.worker!.evaluate(async (url) => {
        const tabs = await chrome.tabs.query({});
        const tab = tabs.find((each) => each.url === url);
        return JSON.stringify(await chrome.storage.session.get(`tab:${tab?.id}`));
      }, page.url()),
    /** Opens a document as it is served. */
    openDocument,
    /** Opens an ordinary page with this body. */
    open: (body: string, { head, ...place }: Place & { readonly head?: string } = {}) =>
      openDocument(writePage(body, head), place),
  };
}
