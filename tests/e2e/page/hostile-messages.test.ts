import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUILT_EXTENSION, launchExtension } from '../harness';
import { setUpPages } from './open';
import { readMarks, readShown, waitForMarks, waitForShown } from './overlay';
import { FAKE, FAKE_TEXT, REAL_TEXT, writePage } from './texts';

// Pages and extensions that listen for us or speak in our name.

const pages = setUpPages();

describe('a page that listens for us', () => {
  it('gets no event, message, global, attribute or file from us', async () => {
    const page = await pages.open(`<p>${FAKE_TEXT}</p>`, {
      head: `<script>
window.seen=[];
addEventListener('message',e=>seen.push('message '+JSON.stringify(e.data)),true);
for(const t of ['${pages.browser.extensionId}:page:wxt:content-script-started','wxt:content-script-started','wxt:locationchange'])
  for(const o of [window,document]) o.addEventListener(t,()=>seen.push(t),true);
window.names=new Set(Object.getOwnPropertyNames(window)).add('names').add('seen');
</script>`,
    });
    await waitForMarks(page, { fake: 1 });
    const seen = await page.evaluate(() => ({
      seen: (window as unknown as { seen: string[] }).seen,
      names: Object.getOwnPropertyNames(window).filter(
        (name) => !(window as unknown as { names: Set<string> }).names.has(name),
      ),
      hosts: [...document.documentElement.children]
        .slice(2)
        .map((host) => host.outerHTML + String(host.shadowRoot)),
      sources: performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => name.startsWith('chrome-extension')),
    }));
    expect(seen).toEqual({ seen: [], names: [], hosts: ['<div></div>null'], sources: [] });
  });

  it('cannot end our script by faking its start', async () => {
    const page = await pages.open(`<p>${REAL_TEXT}</p>`);
    await waitForMarks(page, { official: 1 });
    await page.evaluate(
      ([id, text]) => {
        for (const name of ['page', 'content', 'page.content'])
          for (const type of [
            `${id}:${name}:wxt:content-script-started`,
            `${id}:wxt:content-script-started`,
          ]) {
            const detail = { contentScriptName: 'page', messageId: 'x' };
            document.dispatchEvent(new CustomEvent(type, { detail }));
            postMessage({ type, ...detail }, '*');
          }
        document.body.append(text!);
      },
      [pages.browser.extensionId, FAKE_TEXT],
    );
    await waitForMarks(page, { official: 1, fake: 1 });
  });

  it('cannot press our buttons or open our card with events of its own', async () => {
    const page = await pages.open(`<p>${FAKE_TEXT}</p>`);
    await waitForShown(page, 'badge');
    await page.evaluate(() => {
      const host = document.documentElement.lastElementChild!;
      for (const type of ['click', 'pointermove', 'mouseover', 'keydown'])
        for (const target of [host, document.querySelector('p')!])
          target.dispatchEvent(
            new PointerEvent(type, { bubbles: true, composed: true, clientX: 250, clientY: 50 }),
          );
    });
    await page.waitForTimeout(500);
    expect(await readShown(page, 'card')).toEqual([]);
  });
});

it('messages of another extension change nothing and get no answer', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'other-'));
  writeFileSync(
    join(folder, 'manifest.json'),
    '{"manifest_version":3,"name":"other","version":"1","background":{"service_worker":"a.js"}}',
  );
  writeFileSync(join(folder, 'a.js'), '');
  const both = `${BUILT_EXTENSION},${folder}`;
  const two = await launchExtension({
    args: [`--load-extension=${both}`, `--disable-extensions-except=${both}`],
  });
  const page = await two.context.newPage();
  await page.goto(pages.server.put('/page', writePage(`<p>${FAKE_TEXT}</p>`)));
  await waitForMarks(page, { fake: 1 });
  const workers = two.context.serviceWorkers();
  const other = workers.find((worker) => worker.url().endsWith('/a.js'))!;
  const own = workers.find((worker) => worker !== other)!;
  const answers = await other.evaluate(async (id) => {
    const data = { type: 'site-off', text: '国美 400', query: 'gome', slug: 'gome' };
    const types = ['pageAction', 'checkText', 'judgePage', 'tabFindings', 'company', 'settings'];
    const ask = (type: string) =>
      chrome.runtime.sendMessage(id, { id: 1, type, data, timestamp: Date.now() }).then(
        (answer) => JSON.stringify(answer ?? null),
        () => 'refused',
      );
    return Promise.all(types.map(ask));
  }, new URL(own.url()).host);
  expect(new Set(answers)).toEqual(new Set(['refused']));
  await page.reload();
  await waitForMarks(page, { fake: 1 });
  await two.close();
  rmSync(folder, { recursive: true });
});

it('messages from web pages and commands of no known kind change nothing', async () => {
  const page = await pages.open(`<p>${FAKE_TEXT}</p>`);
  await waitForMarks(page, { fake: 1 });
  await page.evaluate((id) => {
    for (const type of ['settings-changed', 'rescan', 'show-number', 'judgePage', 'pageAction'])
      postMessage({ type, id, key: 'x', data: {} }, '*');
    const { runtime } =
      (globalThis as { chrome?: { runtime?: typeof chrome.runtime } }).chrome ?? {};
    try {
      runtime?.sendMessage?.(id!, { type: 'pageAction', data: { type: 'site-off' }, timestamp: 1 });
    } catch {
      // no door: as it should be
    }
  }, pages.browser.extensionId);
  await page.waitForTimeout(500);
  expect((await readMarks(page)).fake).toEqual([FAKE]);
  expect(await readShown(page, 'card')).toEqual([]);
});
