import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchExtension, servePages, type LaunchedBrowser, type PageServer } from '../harness';
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

async function open(html: string, path = '/page') {
  const page = await browser.context.newPage();
  await page.goto(server.put(path, html));
  return page;
}

describe('marks', () => {
  it('stand on the number alone, split by tags or not', async () => {
    const page = await open(
      writePage(
        `<p>国美电器官方客服电话：<em>400</em>-811-<b>3333</b>，全天。</p><p>${FAKE_TEXT}</p>`,
      ),
    );
    expect(await waitForMarks(page, { official: 1, fake: 1 })).toEqual({
      official: [REAL],
      caution: [],
      fake: [FAKE],
    });
    await page.close();
  });

  it('put a badge with a word by a fake, inside the viewport and off the number', async () => {
    const page = await open(writePage(`<p>${FAKE_TEXT}</p>`));
    const badge = await waitForShown(page, 'badge');
    expect(badge.className).toContain('fake');
    expect(badge.text.length).toBeGreaterThan(1);
    expect(badge.label).toContain(FAKE);
    expect(badge.box.x).toBeGreaterThanOrEqual(0);
    expect(badge.box.x + badge.box.width).toBeLessThanOrEqual(900);
    await page.close();
  });

  it('change nothing of the page: text, markup, links, height', async () => {
    const html = writePage(
      `<p>${FAKE_TEXT}</p><p><a href="tel:${FAKE}">${FAKE}</a></p><p>${REAL_TEXT}</p>`,
      '<script>addEventListener("DOMContentLoaded",()=>{window.before=[document.body.outerHTML,document.documentElement.scrollHeight,document.documentElement.scrollWidth]})</script>',
    );
    const page = await open(html);
    await waitForMarks(page, { fake: 2, official: 1 });
    const [before, after] = await page.evaluate(() => [
      (window as unknown as { before: unknown }).before,
      [
        document.body.outerHTML,
        document.documentElement.scrollHeight,
        document.documentElement.scrollWidth,
      ],
    ]);
    expect(after).toEqual(before);
    await page.close();
  });

  it('leave form fields, editors and code alone', async () => {
    const page = await open(
      writePage(
        `<p>${REAL_TEXT}</p><input value="${FAKE_TEXT}"><textarea>${FAKE_TEXT}</textarea>
<div contenteditable>${FAKE_TEXT}</div><script type="text/plain">${FAKE_TEXT}</script>`,
      ),
    );
    expect(await waitForMarks(page, { official: 1 })).toMatchObject({ fake: [] });
    await page.close();
  });

  it('follow a box that scrolls and hide with what is scrolled away', async () => {
    const page = await open(
      writePage(
        `<div id="box" style="height:120px;overflow:auto"><p>${FAKE_TEXT}</p><p style="height:600px"></p></div>`,
      ),
    );
    const before = await waitForShown(page, 'badge');
    await page.evaluate(() => document.getElementById('box')!.scrollBy(0, 20));
    await page.waitForTimeout(300);
    const [moved] = await readShown(page, 'badge');
    expect(moved!.box.y).toBeCloseTo(before.box.y - 20, 0);
    await page.evaluate(() => document.getElementById('box')!.scrollBy(0, 300));
    await page.waitForTimeout(300);
    expect(await readShown(page, 'badge')).toEqual([]);
    await page.close();
  });

  it('come to blocks that a click brings out', async () => {
    const page = await open(
      writePage(`<details><summary>联系</summary><p>${FAKE_TEXT}</p></details>`),
    );
    await page.waitForTimeout(700);
    expect((await readMarks(page)).fake).toEqual([]);
    await page.click('summary');
    await waitForMarks(page, { fake: 1 });
    await page.close();
  });

  it('go where their text goes', async () => {
    const page = await open(writePage(`<p id="a">${FAKE_TEXT}</p><p id="b">${REAL_TEXT}</p>`));
    await waitForMarks(page, { fake: 1, official: 1 });
    await page.evaluate((text) => {
      document.getElementById('a')!.remove();
      document.getElementById('b')!.firstChild!.nodeValue = text;
    }, '国美电器官方客服电话：暂无');
    await waitForMarks(page, { fake: 0, official: 0 });
    expect(await readShown(page, 'badge')).toEqual([]);
    await page.close();
  });
});
