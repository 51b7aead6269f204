import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { servePages } from '../../scripts/browser/serve-pages';
import { writeBigPage, writeFeedPage } from './bench-pages';
import { printFigures, type Bench, type Figures } from './figures';
import { measureFeed, measureLoads, measureSlices, measureWeight } from './page-figures';
import { measureScan } from './scan-figures';

// The figures of DESIGN 6 in one run: without an extension, with one that does nothing, and with
// ours. `npm run bench`, `npm run bench -- --json`, `npm run bench -- --quick`; `--only=scan` …

const ROOT = join(import.meta.dirname, '../..');
const REAL_PAGES = join(ROOT, '../shared/pages/real');
const GALLERY = join(ROOT, 'data/demo');
const MEGABYTE = 1_000_000;
const quick = process.argv.includes('--quick');
const json = process.argv.includes('--json');
const only = process.argv.find((word) => word.startsWith('--only='))?.slice(7);
const loads = quick ? 6 : 20;

const parts: Readonly<Record<string, (bench: Bench) => Figures | Promise<Figures>>> = {
  scan: measureScan,
  slices: measureSlices,
  weight: measureWeight,
  loads: measureLoads,
  feed: measureFeed,
  popup: measurePopup,
};

execFileSync('npx', ['tsx', join(import.meta.dirname, 'build-extensions.ts')], {
  cwd: ROOT,
  stdio: 'ignore',
});
const real = readRealPages();
const server = await servePages({ ...writePages(), ...real });
const bench: Bench = {
  origin: server.origin,
  ours: join(ROOT, '.cache/bench/ours/chrome-mv3'),
  empty: join(ROOT, '.cache/bench/empty/chrome-mv3'),
  floor: join(import.meta.dirname, 'floor-extension'),
  runs: quick ? 3 : 7,
  loads,
  realPages: Object.keys(real),
  say: (line) => console.error(line),
};
try {
  let figures: Figures = {};
  for (const [name, measure] of Object.entries(parts))
    if (!only || only === name) figures = { ...figures, ...(await measure(bench)) };
  printFigures(figures, json);
} finally {
  await server.close();
}

function writePages(): Record<string, string> {
  return {
    '/empty': '<!doctype html><title>empty</title><p>空</p>',
    '/flat-1': writeBigPage(MEGABYTE, 'flat'),
    '/flat-10': writeBigPage(10 * MEGABYTE, 'flat'),
    '/sections-10': writeBigPage(10 * MEGABYTE, 'sections'),
    '/one-text-10': writeBigPage(10 * MEGABYTE, 'one-text'),
    '/feed': writeFeedPage(),
  };
}

function readRealPages(): Record<string, string> {
  const folder = existsSync(REAL_PAGES) ? REAL_PAGES : GALLERY;
  const files = readdirSync(folder).filter((name) => name.endsWith('.html'));
  const chosen = files.filter((_, at) => at % Math.ceil(files.length / loads) === 0);
  return Object.fromEntries(
    chosen.map((name) => [`/real/${name}`, readFileSync(join(folder, name), 'utf8')]),
  );
}

/** The popup's own bench, in its own browser. */
function measurePopup({ ours, say }: Bench): Figures {
  const command = ['tsx', join(import.meta.dirname, 'popup.ts'), ours];
  const { stdout } = spawnSync('npx', command, { cwd: ROOT, encoding: 'utf8', timeout: 180_000 });
  const detail = stdout.split('\n').find((each) => each.includes('free to take a key')) ?? '';
  say(detail);
  const value = Number(/ratio ([\d.]+)/.exec(detail)?.[1] ?? Number.NaN);
  return { popupVsEmpty: { value, target: '≤ 1.3', detail } };
}
