import { browser } from 'wxt/browser';

export interface Place {
  /** The popup fills a tab of its own. */
  readonly isFull: boolean;
  /** The tab whose page is shown; undefined where there is none behind the popup. */
  readonly tabId: number | undefined;
}

/** Where the popup stands, and over which page. `#tab=ID` names a page for a popup in a tab. */
export async function findPlace(): Promise<Place> {
  const asked = /^#tab=(\d+)$/.exec(location.hash)?.[1];
  const isFull = (await browser.tabs.getCurrent()) !== undefined;
  if (asked) return { isFull, tabId: Number(asked) };
  if (isFull) return { isFull, tabId: undefined };
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return { isFull, tabId: tab?.id };
}
