import { describe, expect, it } from 'vitest';
import { setUpPages } from './open';
import { readMarks, readShown, waitForMarks, waitForShown } from './overlay';
import { FAKE, FAKE_TEXT, REAL, REAL_TEXT } from './texts';

const pages = setUpPages();

describe('marks', () => {
  it('stand on the number alone, split by tags or not', async () => {
    const page = await pages.open(
      `<p>国美电器官方客服电话：<em>400</em>-811-<b>3333</b>，全天。</p><p>${FAKE_TEXT}</p>`,
    );
    expect(await waitForMarks(page, { official: 1, fake: 1 })).toEqual({
      official: [REAL],
      caution: [],
      fake: [FAKE],
    });
  });

  it('put a badge with a word by a fake, inside the viewport and off the number', async () => {
    const page = await pages.open(`<p>${FAKE_TEXT}</p>`);
    const badge = await waitForShown(page, 'badge');
    expect(badge.className).toContain('fake');
    expect(badge.text.length).toBeGreaterThan(1);
    expect(badge.label).toContain(FAKE);
    expect(badge.box.x).toBeGreaterThanOrEqual(0);
    expect(badge.box.x + badge.box.width).toBeLessThanOrEqual(900);
  });

  it('change nothing of the page: text, markup, links, height', async () => {
    const page = await pages.open(
      `<p>${FAKE_TEXT}</p><p><a href="tel:${FAKE}">${FAKE}</a></p><p>${REAL_TEXT}</p>`,
      {
        head: '<script>addEventListener("DOMContentLoaded",()=>{window.before=[document.body.outerHTML,document.documentElement.scrollHeight,document.documentElement.scrollWidth]})</script>',
      },
    );
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
  });

  it('leave form fields, editors and code alone', async () => {
    const page =
      await pages.open(`<p>${REAL_TEXT}</p><input value="${FAKE_TEXT}"><textarea>${FAKE_TEXT}</textarea>
<div contenteditable>${FAKE_TEXT}</div><script type="text/plain">${FAKE_TEXT}</script>`);
    expect(await waitForMarks(page, { official: 1 })).toMatchObject({ fake: [] });
  });

  it('follow a box that scrolls and hide with what is scrolled away', async () => {
    const page = await pages.open(
      `<div id="box" style="height:120px;overflow:auto"><p>${FAKE_TEXT}</p><p style="height:600px"></p></div>`,
    );
    const before = await waitForShown(page, 'badge');
    await page.evaluate(() => document.getElementById('box')!.scrollBy(0, 20));
    await page.waitForTimeout(300);
    const [moved] = await readShown(page, 'badge');
    expect(moved!.box.y).toBeCloseTo(before.box.y - 20, 0);
    await page.evaluate(() => document.getElementById('box')!.scrollBy(0, 300));
    await page.waitForTimeout(300);
    expect(await readShown(page, 'badge')).toEqual([]);
  });

  it('come to blocks that a click brings out', async () => {
    const page = await pages.open(`<details><summary>联系</summary><p>${FAKE_TEXT}</p></details>`);
    await page.waitForTimeout(700);
    expect((await readMarks(page)).fake).toEqual([]);
    await page.click('summary');
    await waitForMarks(page, { fake: 1 });
  });

  it('go where their text goes', async () => {
    const page = await pages.open(`<p id="a">${FAKE_TEXT}</p><p id="b">${REAL_TEXT}</p>`);
    await waitForMarks(page, { fake: 1, official: 1 });
    await page.evaluate((text) => {
      document.getElementById('a')!.remove();
      document.getElementById('b')!.firstChild!.nodeValue = text;
    }, '国美电器官方客服电话：暂无');
    await waitForMarks(page, { fake: 0, official: 0 });
    expect(await readShown(page, 'badge')).toEqual([]);
  });
});
