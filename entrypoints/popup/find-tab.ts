import { browser } from 'wxt/browser';

/** The tab the popup was opened over; undefined where it fills a tab itself. */
export async function findTab(): Promise<number | undefined> {
  const asked = /^#tab=(\d+)$/.exec(location.hash)?.[1];
  if (asked) return Number(asked);
  if (await browser.tabs.getCurrent()) return undefined;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}
