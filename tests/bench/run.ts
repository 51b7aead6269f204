import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser, type LaunchedBrowser } from '../../scripts/browser/launch-browser';
import { servePages } from '../../scripts/browser/serve-pages';
import { writeBigPage, writeFeedPage } from './bench-pages';
import { median, readHeap, runInWorld } from './measure';
import { traceOwnWork } from './trace';

// The figures of DESIGN 6 in one run: without an extension, with one that does nothing, and with
// ours. `npm run bench`, `npm run bench -- --json`, `npm run bench -- --quick`.

const ROOT = join(import.meta.dirname, '../..');
const OURS = join(ROOT, '.output/chrome-mv3');
const EMPTY = join(import.meta.dirname, 'empty-extension/.output/chrome-mv3');
const REAL_PAGES = join(ROOT, '../shared/pages/real');
const GALLERY = join(ROOT, 'data/demo');
const quick = process.argv.includes('--quick');
const json = process.argv.includes('--json');
const RUNS = quick ? 3 : 7;
const LOADS = quick ? 6 : 20;
const MEGABYTE = 1_000_000;

interface Figure {
  readonly value: number;
  readonly target: string;
  readonly detail: string;
}

const say = (line: string) => {
  if (!json) console.error(line);
};

build();
const pages = listPages();
const server = await servePages(pages);
const figures: Record<string, Figure> = {};
try {
  await measureScan();
  await measureSlices();
  await measureWeight();
  await measureLoads();
  await measureFeed();
  measurePopup();
  print();
} finally {
  await server.close();
}

function build(): void {
  if (!existsSync(join(OURS, 'manifest.json'))) run(['wxt', 'build']);
  run(['wxt', 'build', join(import.meta.dirname, 'empty-extension')]);
}

function run(command: readonly string[]): void {
  execFileSync('npx', command, { cwd: ROOT, stdio: 'ignore' });
}

function listPages(): Record<string, string> {
  const folder = existsSync(REAL_PAGES) ? REAL_PAGES : GALLERY;
  const files = readdirSync(folder).filter((name) => name.endsWith('.html'));
  const chosen = files.filter((_, at) => at % Math.ceil(files.length / LOADS) === 0);
  return {
    '/empty': '<!doctype html><title>empty</title><p>空</p>',
    '/flat-1': writeBigPage(MEGABYTE, 'flat'),
    '/flat-10': writeBigPage(10 * MEGABYTE, 'flat'),
    '/sections-10': writeBigPage(10 * MEGABYTE, 'sections'),
    '/one-text-10': writeBigPage(10 * MEGABYTE, 'one-text'),
    '/feed': writeFeedPage(),
    ...Object.fromEntries(
      chosen.map((name) => [`/real/${name}`, readFileSync(join(folder, name), 'utf8')]),
    ),
  };
}

async function withBrowser<Result>(
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

async function measureScan(): Promise<void> {
  const details: string[] = [];
  const scanRatios: number[] = [];
  const phoneRatios: number[] = [];
  await withBrowser(undefined, async ({ context }) => {
    for (const path of ['/flat-1', '/flat-10', '/sections-10']) {
      const times = { walk: [] as number[], scan: [] as number[], libphonenumber: [] as number[] };
      for (let turn = 0; turn < RUNS; turn++)
        for (const task of ['walk', 'scan', 'libphonenumber'] as const)
          times[task].push(await runInWorld(context, server.origin + path, task));
      const [walk, scan, phone] = [
        median(times.walk),
        median(times.scan),
        median(times.libphonenumber),
      ];
      details.push(
        `${path}: walk ${walk.toFixed(1)}, scan ${scan.toFixed(1)}, libphonenumber ${phone.toFixed(1)} ms`,
      );
      say(details.at(-1)!);
      if (path !== '/flat-1') scanRatios.push(scan / walk);
      phoneRatios.push(phone / scan);
    }
  });
  const detail = details.join('; ');
  figures.scanVsWalk = { value: Math.max(...scanRatios), target: '≤ 1.2', detail };
  figures.mainThreadVsLibphonenumber = { value: Math.min(...phoneRatios), target: '≥ 10', detail };
}

async function measureSlices(): Promise<void> {
  const longest: number[] = [];
  const details: string[] = [];
  await withBrowser(OURS, async ({ context }) => {
    for (const path of ['/flat-10', '/one-text-10']) {
      const times: number[] = [];
      for (let turn = 0; turn < RUNS; turn++) {
        const page = await context.newPage();
        const work = await traceOwnWork(page, async () => {
          await page.goto(server.origin + path, { timeout: 120_000 });
          await page.waitForTimeout(2_500);
        });
        times.push(work.longest);
        await page.close();
      }
      details.push(
        `${path}: median ${median(times).toFixed(1)}, worst ${Math.max(...times).toFixed(1)} ms`,
      );
      say(details.at(-1)!);
      longest.push(median(times));
    }
  });
  figures.longestSliceMs = {
    value: Math.max(...longest),
    target: '< 16 (none > 50)',
    detail: details.join('; '),
  };
}

async function measureWeight(): Promise<void> {
  const bytes = statSync(join(OURS, 'content-scripts/page.js')).size;
  figures.contentScriptBytes = {
    value: bytes,
    target: '≤ 24000',
    detail: 'content-scripts/page.js, raw',
  };
  const heap = async (extension: string) =>
    withBrowser(extension, async ({ context }) => {
      const values: number[] = [];
      for (let turn = 0; turn < RUNS; turn++) {
        const page = await context.newPage();
        await page.goto(`${server.origin}/empty`);
        await page.waitForTimeout(600);
        values.push(await readHeap(page));
        await page.close();
      }
      return median(values);
    });
  const [ours, empty] = [await heap(OURS), await heap(EMPTY)];
  figures.heapKBEmptyPage = {
    value: ours - empty,
    target: '≤ 64',
    detail: `ours ${ours.toFixed(0)} kB, do-nothing WXT script ${empty.toFixed(0)} kB`,
  };
  say(figures.heapKBEmptyPage.detail);
}

async function measureLoads(): Promise<void> {
  const paths = Object.keys(pages).filter((path) => path.startsWith('/real/'));
  const totals = { ours: [] as number[], empty: [] as number[] };
  await withBrowser(OURS, async (ours) =>
    withBrowser(EMPTY, async (empty) => {
      for (let load = 0; load < LOADS; load++)
        for (const [name, { context }] of [
          ['empty', empty],
          ['ours', ours],
        ] as const) {
          const page = await context.newPage();
          const work = await traceOwnWork(page, async () => {
            await page
              .goto(server.origin + paths[load % paths.length]!, { waitUntil: 'load' })
              .catch(() => undefined);
            await page.waitForTimeout(700);
          });
          totals[name].push(work.total);
          await page.close();
        }
    }),
  );
  const sum = (values: readonly number[]) => values.reduce((all, each) => all + each, 0);
  figures.pageLoadVsEmpty = {
    value: sum(totals.ours) / sum(totals.empty),
    target: '≤ 2',
    detail: `${LOADS} interleaved loads of ${paths.length} pages: ours ${(sum(totals.ours) / LOADS).toFixed(2)} ms a load (median ${median(totals.ours).toFixed(2)}), do-nothing ${(sum(totals.empty) / LOADS).toFixed(2)} ms (median ${median(totals.empty).toFixed(2)})`,
  };
  say(figures.pageLoadVsEmpty.detail);
}

async function measureFeed(): Promise<void> {
  const work = await withBrowser(OURS, async ({ context }) => {
    const page = await context.newPage();
    await page.goto(`${server.origin}/feed`);
    await page.waitForTimeout(800);
    const traced = await traceOwnWork(page, async () => {
      await page.evaluate('start()');
      await page.waitForTimeout(500);
    });
    return traced;
  });
  figures.feedCoreShare = {
    value: (work.total / 5_000) * 100,
    target: '≤ 2 (% of a core)',
    detail: `${work.total.toFixed(0)} ms of ours while 1,000 nodes a second came for 5 s, 20 of each 1,000 with a number`,
  };
  say(figures.feedCoreShare.detail);
}

/** The popup's own bench, in its own browser. */
function measurePopup(): void {
  const { stdout } = spawnSync('npx', ['tsx', join(import.meta.dirname, 'popup.ts')], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const line = stdout.split('\n').find((each) => each.includes('free to take a key')) ?? '';
  figures.popupVsEmpty = {
    value: Number(/ratio ([\d.]+)/.exec(line)?.[1] ?? Number.NaN),
    target: '≤ 1.3',
    detail: line,
  };
}

function print(): void {
  if (json) {
    const values = Object.entries(figures).map(([name, { value }]) => [
      name,
      Number(value.toFixed(3)),
    ]);
    console.log(JSON.stringify(Object.fromEntries(values)));
    return;
  }
  console.log('');
  for (const [name, { value, target, detail }] of Object.entries(figures))
    console.log(
      `${name.padEnd(28)} ${value.toFixed(2).padStart(10)}   ${target.padEnd(18)} ${detail}`,
    );
}
