import { buildSync } from 'esbuild';
import { join } from 'node:path';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { launchBrowser, type LaunchedBrowser } from '../../scripts/browser/launch-browser';

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

export function sum(values: readonly number[]): number {
  return values.reduce((all, each) => all + each, 0);
}

/** A browser with one extension, or none, closed whatever happens. */
export async function withBrowser<Result>(
  extension: string | undefined,
  work: (browser: LaunchedBrowser) => Promise<Result>,
): Promise<Result> {
  const browser = await launchBrowser(extension ? { extension } : {});
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

let world: string | undefined;

function bundleWorld(): string {
  world ??= buildSync({
    entryPoints: [join(import.meta.dirname, 'world.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome120',
    loader: { '.css': 'text' },
  }).outputFiles[0]!.text;
  return world;
}

export type Task = 'walk' | 'search' | 'scan' | 'libphonenumber';

/**
 * Milliseconds of the main thread's own time for each task, on one fresh load of a page: every task
 * in an isolated world of its own, garbage collected before, so that its code and its view of the
 * page are as cold as a content script's. A 10 MB page takes longer to load than all of them.
 */
export async function runInWorlds(
  context: BrowserContext,
  url: string,
  tasks: readonly Task[],
): Promise<Record<Task, number>> {
  const page = await context.newPage();
  try {
    await page.goto(url, { timeout: 120_000 });
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const times = {} as Record<Task, number>;
    for (const task of tasks) times[task] = await runTask(session, task);
    return times;
  } finally {
    await page.close();
  }
}

async function runTask(session: CDPSession, task: Task): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: task,
  });
  await session.send('Runtime.evaluate', { expression: bundleWorld(), contextId });
  await session.send('HeapProfiler.collectGarbage');
  // The page's own first layout is not ours to pay, nor to be paid for by whoever comes first.
  await session.send('Runtime.evaluate', { expression: 'tasks.settle()', contextId });
  const before = await readTaskTime(session);
  const { exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `tasks.${task}()`,
    contextId,
  });
  if (exceptionDetails) throw new Error(`${task}: ${exceptionDetails.text}`);
  return (await readTaskTime(session)) - before;
}

async function readTaskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1_000;
}

/** JavaScript heap of a page after collection, in kilobytes. */
export async function readHeap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1_024;
}
