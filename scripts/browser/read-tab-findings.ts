import type { Worker } from 'playwright-core';
import type { TabRecord } from '../../lib/extension/tabs/tab-record';

/** What the extension recorded for the tab at an address, all frames; null until it has answered. */
export async function readTabFindings(worker: Worker, url: string): Promise<TabRecord | null> {
  const stored = (await worker.evaluate(() => chrome.storage.session.get(null))) as Record<
    string,
    TabRecord
  >;
  const records = Object.entries(stored).filter(([key]) => key.startsWith('tab:'));
  const found = records.find(([, { frames }]) => frames[0]?.url.replace(/#.*$/, '') === url);
  return found?.[1] ?? null;
}

/**
 * Waits until the extension has answered for an address.
 * @throws Error after `patience` milliseconds
 */
export async function waitForFindings(
  worker: Worker,
  url: string,
  patience = 10_000,
): Promise<TabRecord> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    const record = await readTabFindings(worker, url);
    if (record) return record;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`the extension said nothing about ${url} within ${patience / 1000} s`);
}
