import { browser } from 'wxt/browser';
import type { PageScript } from '../protocol';
import type { SenderPlace } from './record-answer';

/**
 * Brings a script into the frame that asks. Only where a page has something to ask about, or to
 * show: on every other page it would cost milliseconds for nothing.
 * @throws Error where the browser lets no script into the frame
 */
export async function loadScript(script: PageScript, { tab, frameId }: SenderPlace): Promise<void> {
  if (tab?.id === undefined) return;
  await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId ?? 0] },
    files: [`/page-${script}.js`],
    injectImmediately: true,
  });
}

/** Brings it into every frame of a tab, numbers or none: someone asked for the page by hand. */
export async function loadDeskEverywhere(tabId: number): Promise<void> {
  await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, files: ['/page-desk.js'] })
    // stores and the browser's own pages let no script in
    .catch(() => undefined);
}

/** Pages that were open before the extension was installed or updated are read too. */
export async function readOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*', 'file:///*'] });
  await Promise.all(
    tabs.map(({ id, discarded }) =>
      id === undefined || discarded
        ? undefined
        : browser.scripting
            .executeScript({
              target: { tabId: id, allFrames: true },
              files: ['/content-scripts/page.js'],
            })
            // stores and the browser's own pages let no script in
            .catch(() => undefined),
    ),
  );
}
