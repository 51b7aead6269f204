import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import type { Bench, Figures } from './figures';
import { median, readHeap, sum, withBrowser } from './measure';
import { traceOwnWork, type OwnWork } from './trace';

/** Long enough for the report, the marks and two looks after them. */
const AFTER_LOAD = 3_500;
const FEED_SECONDS = 5;

async function trace(
  context: BrowserContext,
  url: string,
  wait: number,
  work?: (page: Page) => Promise<unknown>,
): Promise<OwnWork> {
  const page = await context.newPage();
  const load = () => page.goto(url, { waitUntil: 'load', timeout: 120_000 });
  try {
    if (work) {
      await load();
      await page.waitForTimeout(wait);
    }
    return await traceOwnWork(page, async () => {
      if (work) return void (await work(page));
      await load().catch(() => undefined); // a saved page may lead away
      await page.waitForTimeout(wait);
    });
  } finally {
    await page.close();
  }
}

/** The longest piece of ours at one go, style and layout in the frame after it included. */
export async function measureSlices({ ours, origin, runs, say }: Bench): Promise<Figures> {
  const rows = await withBrowser(ours, async ({ context }) => {
    const all: { path: string; times: number[] }[] = [];
    for (const path of ['/flat-10', '/sections-10', '/one-text-10']) {
      const times: number[] = [];
      for (let turn = 0; turn < runs; turn++)
        times.push((await trace(context, origin + path, AFTER_LOAD)).longest);
      all.push({ path, times });
    }
    return all;
  });
  const detail = rows
    .map(
      ({ path, times }) =>
        `${path} median ${median(times).toFixed(1)}, worst ${Math.max(...times).toFixed(1)} ms`,
    )
    .join('; ');
  say(detail);
  const value = Math.max(...rows.map(({ times }) => median(times)));
  return { longestSliceMs: { value, target: '< 16 (none > 50)', detail } };
}

export async function measureWeight({ ours, empty, origin, runs, say }: Bench): Promise<Figures> {
  const readHeaps = (extension: string) =>
    withBrowser(extension, async ({ context }) => {
      const values: number[] = [];
      for (let turn = 0; turn < runs; turn++) {
        const page = await context.newPage();
        await page.goto(`${origin}/empty`);
        await page.waitForTimeout(600);
        values.push(await readHeap(page));
        await page.close();
      }
      return median(values);
    });
  const own = await readHeaps(ours);
  const none = await readHeaps(empty);
  const detail = `ours ${own.toFixed(0)} kB, do-nothing WXT script ${none.toFixed(0)} kB`;
  say(detail);
  return {
    contentScriptBytes: {
      value: statSync(join(ours, 'content-scripts/page.js')).size,
      target: '≤ 24000',
      detail: 'content-scripts/page.js, raw',
    },
    heapKBEmptyPage: { value: own - none, target: '≤ 64', detail },
  };
}

/** Ours, one that does nothing, and the floor: one that only reads the texts and watches. */
export async function measureLoads(bench: Bench): Promise<Figures> {
  const { ours, empty, floor, origin, loads, realPages, say } = bench;
  const times = { ours: [] as number[], empty: [] as number[], floor: [] as number[] };
  await withBrowser(ours, async (own) =>
    withBrowser(empty, async (none) =>
      withBrowser(floor, async (least) => {
        for (let load = 0; load < loads; load++) {
          const url = origin + realPages[load % realPages.length]!;
          times.empty.push((await trace(none.context, url, 700)).total);
          times.floor.push((await trace(least.context, url, 700)).total);
          times.ours.push((await trace(own.context, url, 700)).total);
        }
      }),
    ),
  );
  const compare = (some: readonly number[]) => some.map((time, at) => time / times.empty[at]!);
  const tell = (some: readonly number[]) =>
    `${(sum(some) / loads).toFixed(2)} ms a load (${(sum(some) / sum(times.empty)).toFixed(2)} ×, median of the ratios ${median(compare(some)).toFixed(2)})`;
  const detail = `${loads} interleaved loads of ${realPages.length} pages: ours ${tell(times.ours)}, do-nothing ${tell(times.empty)}, reading alone ${tell(times.floor)}`;
  say(detail);
  return {
    pageLoadVsEmpty: { value: sum(times.ours) / sum(times.empty), target: '≤ 2', detail },
  };
}

/**
 * Counted is what our scripts take, style and layout within them included. A feed's frames have
 * style and layout to do whether something of ours asked for it as well or not: told, not counted.
 */
export async function measureFeed({ ours, origin, say }: Bench): Promise<Figures> {
  const { total, frames } = await withBrowser(ours, ({ context }) =>
    trace(context, `${origin}/feed`, 1_000, async (page) => {
      await page.evaluate('start()');
      await page.waitForTimeout(500);
    }),
  );
  const own = total - frames;
  const detail = `${own.toFixed(0)} ms of ours while 1,000 nodes a second came for ${FEED_SECONDS} s, 20 of each 1,000 with a number; ${frames.toFixed(0)} ms of style and layout in frames that both we and the page had asked for`;
  say(detail);
  return {
    feedCoreShare: { value: own / FEED_SECONDS / 10, target: '≤ 2 (% of a core)', detail },
  };
}
