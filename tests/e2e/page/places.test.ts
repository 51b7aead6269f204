import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePages, type PageServer } from '../harness';
import { setUpPages } from './open';
import { clickShown, readMarks, readShown, waitForMarks, waitForShown } from './overlay';
import { FAKE, FAKE_TEXT, REAL, REAL_TEXT, writePage } from './texts';

// Where numbers stand beside plain pages: frames, shadow roots, pages that build and rebuild themselves.

const pages = setUpPages();
let other: PageServer;

beforeAll(async () => {
  other = await servePages();
});
afterAll(async () => {
  await other?.close();
});

describe('frames', () => {
  it.each([
    ['of the same origin', () => `<iframe src="${pages.server.put('/in', writePage(FAKE_TEXT))}">`],
    ['of another origin', () => `<iframe src="${other.put('/in', writePage(FAKE_TEXT))}">`],
    ['with srcdoc', () => `<iframe srcdoc="<title>国美</title><p>${FAKE_TEXT}</p>">`],
    [
      'of about:blank, written by script',
      () =>
        `<iframe></iframe><script>frames[0].document.write("<title>国美</title><p>${FAKE_TEXT}</p>");frames[0].document.close()</script>`,
    ],
  ])('%s are read', async (_, frame) => {
    const page = await pages.open(`<p>国美</p>${frame()}</iframe>`);
    await waitForMarks(page.frames()[1]!, { fake: 1 });
  });
});

describe('shadow roots', () => {
  it('that are open are read, nested ones too', async () => {
    const page = await pages.open(`<x-contact></x-contact><script>
customElements.define('x-line',class extends HTMLElement{constructor(){super();this.attachShadow({mode:'open'}).innerHTML='<p>${FAKE_TEXT}</p>'}});
customElements.define('x-contact',class extends HTMLElement{constructor(){super();this.attachShadow({mode:'open'}).innerHTML='<div><p>${REAL_TEXT}</p><x-line></x-line></div>'}});
</script>`);
    await waitForMarks(page, { fake: 1, official: 1 });
  });

  it('are read on the body too, which then shows nothing else', async () => {
    const page = await pages.open(`${'<p>国美</p>'.repeat(80)}<script>
document.body.attachShadow({mode:'open'}).innerHTML='<p>${FAKE_TEXT}</p>';
</script>`);
    await waitForMarks(page, { fake: 1 });
  });

  it('are watched for what comes later', async () => {
    const page = await pages.open(
      `<div id="host"></div><script>host.attachShadow({mode:'open'}).innerHTML='<p>国美</p>'</script>`,
    );
    await page.waitForTimeout(500);
    await page.evaluate((text) => {
      document.getElementById('host')!.shadowRoot!.innerHTML = `<p>${text}</p>`;
    }, FAKE_TEXT);
    await waitForMarks(page, { fake: 1 });
  });
});

describe('pages that change', () => {
  it('are read as text streams in word by word', async () => {
    const page = await pages.open('<p id="answer">正在思考</p>');
    await page.evaluate(async (text) => {
      const answer = document.getElementById('answer')!;
      answer.textContent = '';
      for (const word of text) {
        answer.append(word);
        await new Promise((resume) => setTimeout(resume, 15));
      }
    }, `${FAKE_TEXT}，随时可以拨打。`);
    await waitForMarks(page, { fake: 1 });
  });

  it('are marked again when they render anew', async () => {
    const page = await pages.open(`<div id="app"><p>${FAKE_TEXT}</p></div>`);
    await waitForMarks(page, { fake: 1 });
    for (let turn = 0; turn < 3; turn++) {
      await page.evaluate((text) => {
        document.getElementById('app')!.innerHTML = `<div><p>${text}</p></div>`;
      }, FAKE_TEXT);
      await page.waitForTimeout(400);
    }
    await waitForMarks(page, { fake: 1 });
    expect((await readShown(page, 'badge')).length).toBe(1);
  });

  it('are read anew after navigation within the document', async () => {
    const page = await pages.open(`<div id="app"><p>${FAKE_TEXT}</p></div>`, { path: '/spa' });
    await waitForMarks(page, { fake: 1 });
    await page.evaluate((text) => {
      history.pushState(null, '', '/spa/next');
      document.getElementById('app')!.innerHTML = `<p>${text}</p>`;
    }, REAL_TEXT);
    await waitForMarks(page, { fake: 0, official: 1 });
  });

  it('are read after document.open', async () => {
    const page = await pages.open(`<p>${REAL_TEXT}</p>`);
    await waitForMarks(page, { official: 1 });
    await page.evaluate(
      (html) => {
        document.open();
        document.write(html);
        document.close();
      },
      writePage(`<p>${FAKE_TEXT}</p>`),
    );
    await waitForMarks(page, { fake: 1 });
  });

  it('keep their marks through the back/forward cache', async () => {
    const page = await pages.open(`<p>${FAKE_TEXT}</p>`, { path: '/first' });
    await waitForMarks(page, { fake: 1 });
    await page.goto(pages.server.put('/second', writePage('<p>另一页</p>')));
    await page.goBack();
    await waitForMarks(page, { fake: 1 });
  });

  it('feed by feed: only what was added is read, and all of it', async () => {
    const page = await pages.open('<div id="feed"></div>');
    await page.evaluate(
      async ([fake]) => {
        const feed = document.getElementById('feed')!;
        for (let at = 0; at < 300; at++) {
          const post = document.createElement('p');
          post.textContent = at % 100 === 50 ? fake! : `第 ${at} 条动态，今天天气不错`;
          feed.append(post);
          if (at % 10 === 0) await new Promise((resume) => setTimeout(resume, 5));
        }
      },
      [FAKE_TEXT],
    );
    await waitForMarks(page, { fake: 3 });
  });
});

describe('documents of other kinds', () => {
  it.each([
    [
      'XHTML',
      'application/xhtml+xml',
      `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>国美</title></head><body><p>${FAKE_TEXT}</p></body></html>`,
    ],
    ['plain text', 'text/plain; charset=utf-8', `国美客服\n${FAKE_TEXT}\n`],
    [
      'SVG',
      'image/svg+xml',
      `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="100"><text x="10" y="40">${FAKE_TEXT}</text></svg>`,
    ],
  ])('%s is read', async (_, type, body) => {
    const page = await pages.openDocument({ body, type });
    await waitForMarks(page, { fake: 1 });
  });

  it('SVG text inside a page is read', async () => {
    const page = await pages.open(
      `<svg width="600" height="80"><text y="40">国美官方客服电话：<tspan>${FAKE}</tspan></text></svg>`,
    );
    await waitForMarks(page, { fake: 1 });
  });

  it('a picture and an edited document are left alone', async () => {
    const page = await pages.open(`<p>${FAKE_TEXT}</p><script>document.designMode='on'</script>`);
    await page.waitForTimeout(800);
    expect((await readMarks(page)).fake).toEqual([]);
  });
});

it('a page that forbids styles and demands trusted types is marked and shows its card', async () => {
  const page = await pages.openDocument({
    body: writePage(`<p>${FAKE_TEXT}</p>`).replace(/<style>.*<\/style>/s, ''),
    headers: {
      'content-security-policy':
        "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  });
  await waitForMarks(page, { fake: 1 });
  const badge = await waitForShown(page, 'badge');
  expect(badge.box.height).toBeGreaterThan(8);
  expect(badge.box.height).toBeLessThan(30);
  await clickShown(page, badge);
  expect((await waitForShown(page, 'card')).text).toContain(REAL);
});

it('a page open since before the extension came is read without a reload', async () => {
  const page = await pages.open(`<p>${FAKE_TEXT}</p>`, { path: '/old' });
  await waitForMarks(page, { fake: 1 });
  // The same script again, as after an update: one set of marks, one layer.
  await pages.browser.worker!.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    await chrome.scripting.executeScript({
      target: { tabId: tab!.id! },
      files: ['/content-scripts/page.js'],
    });
  }, page.url());
  await page.waitForTimeout(600);
  expect((await readMarks(page)).fake).toHaveLength(1);
  expect(await readShown(page, 'badge')).toHaveLength(1);
});
