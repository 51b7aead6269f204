import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser/find-browser';
import { launchBrowser, type LaunchedBrowser } from './browser/launch-browser';
import { waitForFindings } from './browser/read-tab-findings';
import { showTable } from './command-line/show-table';
import { openGallery, readGallery, type GalleryPage } from './demo/open-gallery';

// The main job: build, find a browser, open it with the extension on the demo gallery.
// With no display the same runs headless and prints what was found.

const ROOT = join(import.meta.dirname, '..');
const SHOTS = join(ROOT, '.output/demo');
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

try {
  await main();
} catch (error) {
  console.error((error as Error).message.split('\n').slice(0, 3).join('\n'));
  process.exitCode = 1;
}

async function main(): Promise<void> {
  ensureBrowser();
  console.log('Building the extension …');
  execFileSync(process.execPath, [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const browser = await launchBrowser({
    extension: join(ROOT, '.output/chrome-mv3'),
    headless: !hasDisplay,
    viewport: { width: 1100, height: 900 },
    locale: /^zh/i.test(process.env.LANG ?? '') || !hasDisplay ? 'zh-CN' : 'en-US',
  });
  const server = await openGallery(browser.context);
  try {
    if (hasDisplay) await showGallery(browser, server.origin);
    else await reportGallery(browser, server.origin);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function showGallery({ context }: LaunchedBrowser, origin: string): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${origin}/`);
  console.log(`The gallery is open at ${origin}/. Close the browser's window to end.`);
  await new Promise<void>((resolve) => context.once('close', () => resolve()));
}

async function reportGallery(browser: LaunchedBrowser, origin: string): Promise<void> {
  mkdirSync(SHOTS, { recursive: true });
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(`${origin}/`);
  await page.screenshot({ path: join(SHOTS, 'gallery.png'), fullPage: true });
  let unexpected = 0;
  for (const example of readGallery()) {
    await page.goto(example.url);
    unexpected += await reportPage(browser, example);
    await page.waitForTimeout(400); // let marks and the bar be drawn before the picture
    await page.screenshot({ path: join(SHOTS, example.file.replace(/html$/, 'png')) });
  }
  console.log(`\nScreenshots: ${SHOTS}`);
  if (unexpected > 0) {
    console.log(`${unexpected} verdicts differ from what the gallery states.`);
    process.exitCode = 1;
  }
}

async function reportPage({ worker }: LaunchedBrowser, example: GalleryPage): Promise<number> {
  if (!worker) throw new Error('the extension did not start');
  const url = new URL(example.url).href;
  const { frames } = await waitForFindings(worker, url);
  const cards = Object.values(frames).flatMap(({ cards }) => cards);
  console.log(
    showTable(
      `\n${example.file}  as ${example.url}`,
      cards.map((card) => ({ ...card, brand: card.brand?.slug ?? null, owners: [] })),
    ).trimEnd(),
  );
  const misses = example.expect.filter(
    ({ canonical, verdict }) =>
      verdict !== 'unknown' &&
      !cards.some((card) => card.canonical === canonical && card.verdict === verdict),
  );
  for (const { text, verdict } of misses) console.log(`  expected: ${text} ${verdict}`);
  return misses.length;
}
