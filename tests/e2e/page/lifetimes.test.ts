import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findBrowser } from '../../../scripts/browser/find-browser';
import { BUILT_EXTENSION } from '../harness';
import { setUpPages } from './open';
import { readMarks, waitForBadges, waitForMarks } from './overlay';
import { FAKE, FAKE_TEXT, REAL_TEXT, writePage } from './texts';

// Documents that live before they are shown, after they were left, or longer than our script.

const pages = setUpPages();

describe('with the extension in the browser', () => {
  it.each(['', 'allow-scripts', 'allow-same-origin'])(
    'a frame with sandbox="%s" is read',
    async (sandbox) => {
      const page = await pages.open(
        `<iframe sandbox="${sandbox}" srcdoc="<title>国美</title><p>${FAKE_TEXT}</p>"></iframe>`,
      );
      await expect
        .poll(() => pages.readTabRecord(page), { timeout: 8_000 })
        .toContain('"verdict":"fake"');
    },
  );
});

it('a page kept for going back is marked when it comes back, and after what changed in it', async () => {
  const context = await launchBare(
    ['--disable-back-forward-cache'],
    [`--load-extension=${BUILT_EXTENSION}`, `--disable-extensions-except=${BUILT_EXTENSION}`],
  );
  const page = await context.newPage();
  await page.goto(pages.server.put('/kept', writePage(`<p>${FAKE_TEXT}</p>`)));
  await waitForBadges(page, 1);
  await page.evaluate(() => {
    (window as unknown as { kept: boolean }).kept = true;
  });
  await page.goto(pages.server.put('/other', writePage('<p>另一页</p>')));
  await page.waitForTimeout(500);
  // The automation waits in vain for the load of a page that was kept.
  await page.goBack({ waitUntil: 'commit', timeout: 3_000 }).catch(() => undefined);
  expect(await page.evaluate(() => (window as unknown as { kept?: boolean }).kept)).toBe(true);
  await waitForMarks(page, { fake: 1 });
  await page.evaluate((text) => document.body.append(text), REAL_TEXT);
  await waitForMarks(page, { fake: 1, official: 1 });
  await close(context);
});

it('a page open before the extension came is read without a reload; after an update the new script takes over', async () => {
  const context = await launchBare(
    ['--disable-extensions'],
    ['--enable-unsafe-extension-debugging'],
  );
  const page = await context.newPage();
  await page.goto(pages.server.put('/early', writePage(`<p>${FAKE_TEXT}</p>`)));
  await page.waitForTimeout(500);
  expect((await readMarks(page)).fake).toEqual([]);
  const session = await context.browser()!.newBrowserCDPSession();
  const install = () =>
    session.send('Extensions.loadUnpacked' as never, { path: BUILT_EXTENSION } as never);
  const listNames = () => page.evaluate(() => [...CSS.highlights.keys()].sort().join());
  await install();
  await page.bringToFront();
  await waitForMarks(page, { fake: 1 }, 15_000);
  const before = await listNames();
  await install();
  await page.bringToFront();
  await expect.poll(listNames, { timeout: 15_000 }).not.toBe(before);
  await waitForMarks(page, { fake: 1 }, 15_000);
  await page.waitForTimeout(2_500);
  // One script, one layer, one sheet: nothing of the old one is left.
  expect((await readMarks(page)).fake).toEqual([FAKE]);
  expect(await waitForBadges(page, 1)).toHaveLength(1);
  const left = await page.evaluate(() => [
    document.querySelectorAll('html>div').length,
    document.adoptedStyleSheets.length,
    CSS.highlights.size,
  ]);
  expect(left).toEqual([1, 1, 3]);
  await close(context);
});

it('a page fetched ahead (speculation rules) is marked once it is shown', async () => {
  // Where a debugger is attached the browser fetches no page ahead: this one tells by itself.
  let tell: (told: URLSearchParams) => void;
  const told = new Promise<URLSearchParams>((resolve) => {
    tell = resolve;
  });
  const hidden: string[] = [];
  const listener = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url!, 'http://here');
    if (pathname === '/told') tell(searchParams);
    if (pathname === '/ahead') hidden.push(searchParams.get('marks')!);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(pathname === '/start' ? START : pathname === '/next' ? NEXT : '');
  });
  await new Promise<void>((resolve) => {
    listener.listen(0, '127.0.0.1', resolve);
  });
  const folder = mkdtempSync(join(tmpdir(), 'trueline-'));
  const { port } = listener.address() as AddressInfo;
  const running = spawn(findBrowser()!.path, [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--headless=new',
    '--remote-debugging-port=0',
    `--user-data-dir=${folder}`,
    `--load-extension=${BUILT_EXTENSION}`,
    '--disable-background-networking',
    '--no-first-run',
    '--lang=zh-CN',
    'about:blank',
  ]);
  onTestFinished(() => {
    running.kill();
    listener.closeAllConnections();
    listener.close();
  });
  // After the welcome page, and by a door that touches no page: a hidden one fetches nothing ahead.
  await new Promise((resume) => setTimeout(resume, 6_000));
  const debugPort = readFileSync(join(folder, 'DevToolsActivePort'), 'utf8').split('\n')[0];
  await fetch(`http://127.0.0.1:${debugPort}/json/new?http://127.0.0.1:${port}/start`, {
    method: 'PUT',
  });
  const answer = await told;
  running.kill();
  expect(Number(answer.get('activation'))).toBeGreaterThan(0);
  // Nothing is read, asked or marked before somebody looks at it.
  expect(hidden).toEqual(['0']);
  expect(answer.get('marks')).toBe('1');
  await new Promise((resume) => setTimeout(resume, 500));
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

const START = writePage(
  '<p>第一页</p>',
  `<script type="speculationrules">{"prerender":[{"urls":["/next"],"eagerness":"immediate"}]}</script>
<script>setTimeout(()=>{location.href='/next'},4000)</script>`,
);
const NEXT = writePage(
  `<p>${FAKE_TEXT}</p>`,
  `<script>
const count=()=>[...CSS.highlights.values()].reduce((sum,each)=>sum+(each.priority===1002?each.size:0),0);
if(document.prerendering)setTimeout(()=>fetch('/ahead?marks='+count()),1500);
const tell=()=>fetch('/told?activation='+(performance.getEntriesByType('navigation')[0].activationStart||0)+'&marks='+count());
const wait=(left)=>count()>0||left===0?tell():setTimeout(wait,250,left-1);
if(document.prerendering)document.addEventListener('prerenderingchange',()=>wait(60));else wait(60);
</script>`,
);

const folders = new Map<BrowserContext, string>();

async function launchBare(ignored: string[], args: string[]): Promise<BrowserContext> {
  const folder = mkdtempSync(join(tmpdir(), 'trueline-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: findBrowser()!.path,
    ignoreDefaultArgs: ignored,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--lang=zh-CN', ...args],
    locale: 'zh-CN',
  });
  folders.set(context, folder);
  return context;
}

async function close(context: BrowserContext): Promise<void> {
  await context.close();
  rmSync(folders.get(context)!, { recursive: true, force: true, maxRetries: 3 });
}
