import { browser } from 'wxt/browser';

const KEY = 'pending-text';

/**
 * Hands a text to the popup page that is about to be opened. It goes through session memory:
 * in the page's address it would stay in the browser's history.
 */
export async function putPendingText(text: string): Promise<void> {
  await browser.storage.session.set({ [KEY]: text.slice(0, 5_000) });
}

/** The text that was handed over, once; undefined where there is none. */
export async function takePendingText(): Promise<string | undefined> {
  const stored = await browser.storage.session.get(KEY);
  await browser.storage.session.remove(KEY);
  const text: unknown = stored[KEY];
  return typeof text === 'string' ? text : undefined;
}
