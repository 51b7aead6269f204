import { browser } from 'wxt/browser';
import type { FindingCard } from '../../ui/models';

export interface FrameRecord {
  readonly url: string;
  readonly part: boolean;
  readonly off: boolean;
  readonly cards: readonly (FindingCard & { readonly count: number })[];
}

export interface TabRecord {
  readonly frames: Readonly<Record<number, FrameRecord>>;
}

const key = (tabId: number) => `tab:${tabId}`;
const EMPTY: TabRecord = { frames: {} };

/**
 * What was found in a tab, kept in the browser's session memory: the worker may be
 * stopped at any moment, and nothing of it reaches the disk.
 */
export async function readTab(tabId: number): Promise<TabRecord> {
  const stored = await browser.storage.session.get(key(tabId));
  return (stored[key(tabId)] as TabRecord | undefined) ?? EMPTY;
}

const queues = new Map<number, Promise<unknown>>();

/** Frames of one tab answer at the same time: their writes run one after another. */
export function writeFrame(tabId: number, frameId: number, frame: FrameRecord): Promise<TabRecord> {
  return enqueue(tabId, async () => {
    const tab = frameId === 0 && (await isNewPage(tabId, frame)) ? EMPTY : await readTab(tabId);
    const next: TabRecord = { frames: { ...tab.frames, [frameId]: frame } };
    await browser.storage.session.set({ [key(tabId)]: next });
    return next;
  });
}

export function forgetTab(tabId: number): Promise<void> {
  return enqueue(tabId, () => browser.storage.session.remove(key(tabId)));
}

/** A top frame at another address means that the frames below are of a page left. */
async function isNewPage(tabId: number, frame: FrameRecord): Promise<boolean> {
  const before = (await readTab(tabId)).frames[0];
  return before !== undefined && stripHash(before.url) !== stripHash(frame.url);
}

function stripHash(url: string): string {
  return url.replace(/#.*$/, '');
}

function enqueue<T>(tabId: number, work: () => Promise<T>): Promise<T> {
  const run = (queues.get(tabId) ?? Promise.resolve()).then(work, work);
  const settled = run.catch(() => undefined);
  queues.set(tabId, settled);
  void settled.then(() => queues.get(tabId) === settled && queues.delete(tabId));
  return run;
}
