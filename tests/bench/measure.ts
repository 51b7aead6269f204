import { buildSync } from 'esbuild';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
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

/** One task in a fresh load's fresh isolated world, garbage collected before: cold, as on a real page. */
export async function runInWorld(
  context: BrowserContext,
  url: string,
  task: 'walk' | 'search' | 'scan' | 'longestStep' | 'libphonenumber',
): Promise<number> {
  const page = await context.newPage();
  await page.goto(url, { timeout: 120_000 });
  const session = await context.newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  await session.send('Runtime.evaluate', { expression: bundleWorld(), contextId });
  await session.send('HeapProfiler.collectGarbage');
  const { result } = await session.send('Runtime.evaluate', {
    expression: `tasks.${task}()`,
    contextId,
    returnByValue: true,
  });
  await page.close();
  return result.value as number;
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
