import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/browser/launch-browser';
import { measurePopupWork } from './popup-work';

// Time from navigation to a focused box that can take a key, worker warm, ours and an empty
// popup page in turn in the same browser. `npx tsx tests/bench/popup.ts [built extension]`.

const RUNS = 30;
const CPU_RUNS = 11;
const own = process.argv[2] ?? join(import.meta.dirname, '../../.output/chrome-mv3');
const empty = writeEmptyExtension();

/** What WXT makes of a popup with nothing in it but a box: a page, a module script, a style. */
function writeEmptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'empty-popup-'));
  mkdirSync(join(folder, 'chunks'));
  const files = {
    'manifest.json': JSON.stringify({
      manifest_version: 3,
      name: 'empty',
      version: '1',
      background: { service_worker: 'background.js', type: 'module' },
      action: { default_popup: 'popup.html' },
    }),
    // Kept awake as ours is: a running worker lends its process to the popup.
    'background.js': 'setInterval(() => chrome.runtime.getPlatformInfo(), 5000);',
    'popup.html': `<!doctype html><html><head><meta charset="utf-8"><title>Empty</title>
<script type="module" crossorigin src="/chunks/popup.js"></script>
<link rel="stylesheet" crossorigin href="/popup.css"></head>
<body><textarea id="box" rows="1" autofocus></textarea></body></html>`,
    'popup.css': 'body{margin:0}',
    'chunks/popup.js': 'try{}catch{}',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const browser = await launchBrowser({
  extension: own,
  viewport: { width: 360, height: 600 },
  args: [`--load-extension=${own},${empty}`, `--disable-extensions-except=${own},${empty}`],
});
try {
  const targets = { own: nameId(own), empty: nameId(empty) };
  const times: Record<keyof typeof targets, { focus: number[]; input: number[] }> = {
    own: { focus: [], input: [] },
    empty: { focus: [], input: [] },
  };
  for (let run = -2; run < RUNS; run++)
    for (const name of ['own', 'empty'] as const) {
      const { focus, input } = await measure(`chrome-extension://${targets[name]}/popup.html`);
      if (run < 0) continue; // the first loads warm the caches
      times[name].focus.push(focus);
      times[name].input.push(input);
    }
  for (const figure of ['focus', 'input'] as const) {
    const [ours, theirs] = [median(times.own[figure]), median(times.empty[figure])];
    console.log(
      `${figure === 'focus' ? 'box focused' : 'box painted and free to take a key'}: ours ${ours.toFixed(1)} ms, empty popup ${theirs.toFixed(1)} ms, ratio ${(ours / theirs).toFixed(2)} (median of ${RUNS})`,
    );
  }
  await reportWork(targets);
} finally {
  await browser.close();
  rmSync(empty, { recursive: true, force: true });
}

/** What does not hang on how busy the machine is: processor time and bytes. */
async function reportWork(targets: { own: string; empty: string }): Promise<void> {
  const cpu = { own: [] as number[], empty: [] as number[] };
  let files: readonly string[] = [];
  for (let run = -1; run < CPU_RUNS; run++)
    for (const name of ['own', 'empty'] as const) {
      const work = await measurePopupWork(
        browser.context,
        `chrome-extension://${targets[name]}/popup.html`,
      );
      if (run >= 0) cpu[name].push(work.cpu);
      if (name === 'own') files = work.files;
    }
  const [ours, theirs] = [median(cpu.own), median(cpu.empty)];
  console.log(
    `processor time until then: ours ${ours.toFixed(1)} ms, empty popup ${theirs.toFixed(1)} ms, ratio ${(ours / theirs).toFixed(2)} (median of ${CPU_RUNS})`,
  );
  const first = ['/popup.html', ...listFirst()];
  console.log(
    `bytes of the box itself: ${weigh(first)} in ${first.length} files; of all that is shown: ${weigh(files)} in ${files.length}`,
  );
}

/** What the page itself names: loaded before anything else. */
function listFirst(): string[] {
  const html = readFileSync(join(own, 'popup.html'), 'utf8');
  return [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => path ?? '');
}

function weigh(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + statSync(join(own, path)).size, 0);
}

/** An unpacked extension's id is made of its folder's path. */
function nameId(folder: string): string {
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...hash].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
}

/** In the page's own clock: when the box had the focus, and when it was painted and a task could run. */
async function measure(url: string): Promise<{ focus: number; input: number }> {
  const page = await browser.context.newPage();
  await page.addInitScript(() => {
    const marks: Record<string, number> = {};
    (globalThis as unknown as { marks: typeof marks }).marks = marks;
    addEventListener(
      'focusin',
      () => {
        marks.focus ??= performance.now();
        requestAnimationFrame(() =>
          setTimeout(() => {
            marks.input ??= performance.now();
          }),
        );
      },
      true,
    );
  });
  await page.goto(url);
  const end = Date.now() + 10_000;
  while (!(await readMarks(page)).input) {
    if (Date.now() > end) throw new Error(`${url}: no focused box within 10 s`);
    await page.waitForTimeout(20);
  }
  const marks = await readMarks(page);
  await page.close();
  return { focus: marks.focus ?? Number.NaN, input: marks.input ?? Number.NaN };
}

function readMarks(page: Page): Promise<Record<string, number>> {
  return page
    .evaluate(() => (globalThis as unknown as { marks?: Record<string, number> }).marks ?? {})
    .catch(() => ({})); // the document is just being replaced
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
