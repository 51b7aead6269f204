import type { Page } from 'puppeteer-core';

/** The browser's API as an extension's page has it in Firefox. */
type Extension = typeof chrome;

/** Runs a function in a page of the extension; its only argument is the browser's API, then `values`. */
export function callExtension<Values extends unknown[], Result>(
  page: Page,
  run: (extension: Extension, ...values: Values) => Promise<Result>,
  ...values: Values
): Promise<Awaited<Result>> {
  const source = `((...values) => (${run.toString()})(browser, ...values))(...${JSON.stringify(values)})`;
  return page.evaluate(source) as Promise<Awaited<Result>>;
}

interface ShownCard {
  readonly canonical: string;
  readonly verdict: string;
  readonly title: string;
}

/** What the extension said of the page at an address, once it has. */
export function readTabCards(page: Page, url: string): Promise<ShownCard[]> {
  return waitUntil(async () => {
    const stored = await callExtension(page, (extension) => extension.storage.session.get(null));
    const records = Object.values(stored) as {
      frames?: Record<number, { url: string; cards: ShownCard[] }>;
    }[];
    return records.find(({ frames }) => frames?.[0]?.url === url)?.frames?.[0]?.cards;
  });
}

/** The words in the page's closed layer of badges, bar and card: only an extension may look inside. */
export function readLayer(page: Page, url: string): Promise<string> {
  return callExtension(
    page,
    async (extension, address) => {
      const tabs = await extension.tabs.query({});
      const tab = tabs.find((each) => each.url === address);
      const [result] = await extension.scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        func: () => {
          type Host = Element & { openOrClosedShadowRoot?: ShadowRoot };
          const hosts = [...document.documentElement.children] as Host[];
          return hosts.map((host) => host.openOrClosedShadowRoot?.textContent ?? '').join('\n');
        },
      });
      return result?.result ?? '';
    },
    url,
  );
}

/** The first answer that is not empty, asked for every 100 ms; fails after ten seconds. */
export async function waitUntil<T>(ask: () => Promise<T | false | undefined>): Promise<T> {
  const end = Date.now() + 10_000;
  while (Date.now() < end) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('nothing within 10 s');
}
