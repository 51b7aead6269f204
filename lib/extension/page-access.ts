import { browser } from 'wxt/browser';

/** As in the manifest: every page that extensions may read. */
const PAGES = { origins: ['<all_urls>'] };

/**
 * Whether the extension may read pages at all. Firefox lets people take that back, and Chromium
 * lets them grant it site by site or click by click.
 */
export function mayReadPages(): Promise<boolean> {
  return browser.permissions.contains(PAGES);
}

/**
 * Whether our script is in a tab's page: that tells a page without numbers, of which the background
 * never hears, from one that cannot be read. Not to be asked of a page that may not be read: Chromium
 * then waits until it may.
 */
export async function isPageHeld(tabId: number): Promise<boolean> {
  const results = await browser.scripting
    .executeScript({ target: { tabId }, func: () => Symbol.for('page') in globalThis }) // page-world.ts
    .catch(() => []); // a page that lets no script in
  return results[0]?.result === true;
}

/**
 * Asks the person, which a browser does only right after a click. Firefox may close the popup
 * over it: the background follows what is granted (listen-to-browser.ts).
 */
export function askToReadPages(): Promise<boolean> {
  return browser.permissions.request(PAGES);
}
