import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  BUILT_EXTENSION,
  launchExtension,
  servePages,
  type LaunchedBrowser,
  type PageServer,
} from '../harness';
import { readMarks, readShown, waitForMarks, waitForShown } from './overlay';
import { FAKE, FAKE_TEXT, REAL, REAL_TEXT, writePage } from './texts';

let browser: LaunchedBrowser;
let server: PageServer;

beforeAll(async () => {
  server = await servePages();
  browser = await launchExtension();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Hides what stands behind the number, and leaves the number to be seen. */
const COVER =
  'margin:0;border:0;padding:0;position:fixed;inset:0 0 auto auto;width:calc(100vw - 302px);height:300px;background:#fff';

async function open(html: string, path = '/page') {
  const page = await browser.context.newPage();
  await page.goto(server.put(path, html));
  return page;
}

describe('a page that listens for us', () => {
  it('gets no event, message, global, attribute or file from us', async () => {
    const page = await open(
      writePage(
        `<p>${FAKE_TEXT}</p>`,
        `<script>
window.seen=[];
addEventListener('message',e=>seen.push('message '+JSON.stringify(e.data)),true);
for(const t of ['${browser.extensionId}:page:wxt:content-script-started','wxt:content-script-started','wxt:locationchange'])
  for(const o of [window,document]) o.addEventListener(t,()=>seen.push(t),true);
window.names=new Set(Object.getOwnPropertyNames(window)).add('names').add('seen');
</script>`,
      ),
    );
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
    await page.close();
  });

  it('cannot end our script by faking its start', async () => {
    const page = await open(writePage(`<p>${REAL_TEXT}</p>`));
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
      [browser.extensionId, FAKE_TEXT],
    );
    await waitForMarks(page, { official: 1, fake: 1 });
    await page.close();
  });

  it('cannot press our buttons or open our card with events of its own', async () => {
    const page = await open(writePage(`<p>${FAKE_TEXT}</p>`));
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
    await page.close();
  });
});

describe('a page that fights the marks', () => {
  it('gets them back within a second or so when it removes our host and clears highlights', async () => {
    const page = await open(writePage(`<p>${FAKE_TEXT}</p>`));
    await waitForShown(page, 'badge');
    await page.evaluate(() => {
      document.documentElement.lastElementChild!.remove();
      CSS.highlights.clear();
      document.adoptedStyleSheets = [];
    });
    await page.waitForTimeout(1_300);
    expect((await readMarks(page)).fake).toEqual([FAKE]);
    expect(await readShown(page, 'badge')).toHaveLength(1);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
    await page.close();
  });

  it.each([
    ['clears the highlights', 'if(CSS.highlights.size>0){count++;CSS.highlights.clear()}'],
    ['removes our host', 'const h=document.querySelector("html>div");if(h){count++;h.remove()}'],
    [
      'covers it by a popover',
      'if(document.elementFromPoint(x,y)!==p){count++;p.hidePopover();p.showPopover()}',
    ],
  ])(
    'does not get them back more than twenty times a minute when it %s',
    async (_, fight) => {
      const page = await open(
        writePage(`<p>${FAKE_TEXT}</p><div popover="manual" id="cover" style="${COVER}"></div>`),
      );
      const { box } = await waitForShown(page, 'badge');
      const restored = await page.evaluate(
        async ([code, left, top]) => {
          const step = new Function(
            'p,x,y,state',
            `let count=state.count;${code};state.count=count`,
          ) as (cover: HTMLElement | null, x: number, y: number, state: { count: number }) => void;
          const state = { count: 0 };
          const cover = document.getElementById('cover');
          if (String(code).includes('Popover')) cover!.showPopover();
          const end = Date.now() + 26_000;
          while (Date.now() < end) {
            step(cover, Number(left) + 5, Number(top) + 5, state);
            await new Promise((resume) => setTimeout(resume, 100));
          }
          return state.count;
        },
        [fight, box.x, box.y] as const,
      );
      // the first showing, then at most twenty more
      expect(restored).toBeLessThanOrEqual(21);
      expect(restored).toBeGreaterThan(10);
      // The toolbar's badge is out of the page's reach and goes on speaking.
      const toolbar = await browser.worker!.evaluate(async (url) => {
        const [tab] = await chrome.tabs.query({ url });
        return chrome.action.getBadgeText({ tabId: tab!.id! });
      }, page.url());
      expect(toolbar).toBe('1');
      await page.close();
    },
    60_000,
  );

  it('is marked above what the page puts over the badge', async () => {
    const page = await open(
      writePage(`<p>${FAKE_TEXT}</p><div id="cover" popover="manual" style="${COVER}"></div>`),
    );
    const { box } = await waitForShown(page, 'badge');
    const isOurs = () =>
      page.evaluate(
        ([x, y]) => document.elementFromPoint(x!, y!) === document.querySelector('html>div'),
        [box.x + 5, box.y + 5],
      );
    expect(await isOurs()).toBe(true);
    await page.evaluate(() => document.getElementById('cover')!.showPopover());
    expect(await isOurs()).toBe(false);
    await expect.poll(isOurs, { timeout: 2_500 }).toBe(true);
    await page.close();
  });

  it('cannot hide our host by styles', async () => {
    const page = await open(
      writePage(
        `<p>${FAKE_TEXT}</p>`,
        '<style>html>div{display:none!important;opacity:0!important;transform:scale(0)!important}</style>',
      ),
    );
    const badge = await waitForShown(page, 'badge');
    expect(badge.box.width).toBeGreaterThan(20);
    await page.close();
  });

  it('is marked above its own modal dialog and popover', async () => {
    const page = await open(writePage(`<p>${REAL_TEXT}</p><dialog><p>${FAKE_TEXT}</p></dialog>`));
    await waitForMarks(page, { official: 1 });
    await page.evaluate(() => document.querySelector('dialog')!.showModal());
    await page.mouse.click(5, 5);
    await waitForMarks(page, { fake: 1 });
    await page.waitForTimeout(1_200);
    const badge = (await readShown(page, 'fake')).find(({ className }) => /badge/.test(className))!;
    await page.mouse.click(badge.box.x + 5, badge.box.y + 5);
    expect((await waitForShown(page, 'card')).text).toContain(REAL);
    await page.close();
  });

  it('cannot trip us by fields and pictures named like properties', async () => {
    const names = [
      'nodeType,firstChild,nextSibling,parentElement,parentNode,localName,textContent,childNodes',
      'getBoundingClientRect,getClientRects,previousSibling,getRootNode,shadowRoot,contains',
      'children,firstElementChild,childElementCount,hasAttribute,getAttribute,closest,matches',
      'querySelectorAll,checkVisibility,isConnected,ownerDocument,contains,append,remove,id,title',
    ]
      .join()
      .split(',');
    const fields = names.map((name) => `<input name="${name}">`).join('');
    const pictures = [
      'body,documentElement,createTreeWalker,createElement,createElementNS,createRange,title,URL,head',
      'querySelector,querySelectorAll,adoptedStyleSheets,addEventListener,getSelection,hidden,defaultView',
      'elementFromPoint,contentType,baseURI,designMode,caretPositionFromPoint',
    ]
      .join()
      .split(',')
      .map((name) => `<img name="${name}">`)
      .join('');
    const page = await open(
      writePage(
        `${pictures}<form id="browser">${fields}<p>${FAKE_TEXT}</p></form><p>${REAL_TEXT}</p>
<form>${fields}${FAKE_TEXT}</form>`,
      ),
    );
    await waitForMarks(page, { fake: 2, official: 1 });
    expect((await readShown(page, 'badge')).length).toBe(3);
    await page.close();
  });

  it('cannot reach us by spoiling prototypes', async () => {
    const page = await open(
      writePage(
        `<p>${FAKE_TEXT}</p>`,
        `<script>
Object.prototype.verdict='official';Array.prototype.filter=()=>[];Array.prototype.map=()=>[];
Element.prototype.attachShadow=()=>{throw 1};Highlight.prototype.add=()=>{throw 1};
Object.defineProperty(Node.prototype,'textContent',{get:()=>''});
String.prototype.replace=()=>'';Range.prototype.toString=()=>'';
</script>`,
      ),
    );
    await page.waitForTimeout(1_000);
    expect((await readShown(page, 'badge')).map(({ className }) => className)).toEqual([
      'badge fake',
    ]);
    await page.close();
  });

  it('that draws a mark of its own changes no verdict of ours', async () => {
    const page = await open(
      writePage(
        `<p>${FAKE_TEXT} <span class="badge official">✓ 官方</span></p>
<div class="layer"><section class="card official" role="dialog">官方号码</section></div>`,
      ),
    );
    expect(await waitForMarks(page, { fake: 1 })).toMatchObject({ official: [] });
    await page.close();
  });
});

describe('a page with strings meant to break out', () => {
  it('shows them as text in the card', async () => {
    const page = await open(
      writePage(
        `<h1>国美<b>&lt;img src=x onerror=alert(1)&gt;</b></h1><p>国美官方客服电话：${FAKE}</p>`,
      ).replace('<title>', '<title>&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;'),
    );
    let alerted = false;
    page.on('dialog', (dialog) => {
      alerted = true;
      void dialog.dismiss();
    });
    const badge = await waitForShown(page, 'badge');
    await page.mouse.click(badge.box.x + 4, badge.box.y + 4);
    await waitForShown(page, 'card');
    expect(alerted).toBe(false);
    await page.close();
  });
});

describe('a page without measure', () => {
  it('with a million numbers is read in part, and answers to the user', async () => {
    const page = await open(
      writePage(
        `<div id="list"></div><script>
const parts=[];for(let i=0;i<100000;i++)parts.push('<p>电话 400-'+String(100+i%900)+'-'+String(1000+i%9000)+' 400-811-3338 400-811-3339 </p>');
list.innerHTML=parts.join('');</script>`,
      ),
    );
    const readState = () =>
      browser.worker!.evaluate(async (url) => {
        const [tab] = await chrome.tabs.query({ url });
        return JSON.stringify(await chrome.storage.session.get(`tab:${tab!.id}`));
      }, page.url());
    let state = '';
    for (let turn = 0; turn < 180 && !state.includes('"part":true'); turn++) {
      await page.waitForTimeout(500);
      state = await readState();
    }
    expect(state).toContain('"part":true');
    expect(await page.evaluate(() => document.getElementById('list')!.childElementCount)).toBe(
      100_000,
    );
    await page.close();
  }, 120_000);

  it('with ten thousand nested elements, or ten megabytes in one text, is read', async () => {
    const page = await open(
      writePage(
        `${'<div><span>'.repeat(5_000)}${FAKE_TEXT}${'</span></div>'.repeat(5_000)}<pre id="long"></pre><script>
long.textContent='没有号码的一行文字，写在这里。\\n'.repeat(300000)+'${REAL_TEXT}'+'\\n结束'.repeat(300000);</script>`,
      ),
    );
    await waitForMarks(page, { fake: 1, official: 1 }, 20_000);
    await page.close();
  }, 60_000);

  it('that changes a hundred thousand times a second still gets its numbers marked', async () => {
    const page = await open(
      writePage(`<div id="noise"></div><p>${FAKE_TEXT}</p><script>
setInterval(()=>{for(let i=0;i<2000;i++){const e=document.createElement('i');noise.append(e);e.remove()}},20)</script>`),
    );
    await waitForMarks(page, { fake: 1 }, 15_000);
    await page.evaluate((text) => {
      const late = document.createElement('p');
      late.textContent = text;
      document.body.append(late);
    }, REAL_TEXT);
    await waitForMarks(page, { fake: 1, official: 1 }, 15_000);
    await page.close();
  }, 60_000);
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
  await page.goto(server.put('/page', writePage(`<p>${FAKE_TEXT}</p>`)));
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
  const page = await open(writePage(`<p>${FAKE_TEXT}</p>`));
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
  }, browser.extensionId);
  await page.waitForTimeout(500);
  expect((await readMarks(page)).fake).toEqual([FAKE]);
  expect(await readShown(page, 'card')).toEqual([]);
  await page.close();
});
