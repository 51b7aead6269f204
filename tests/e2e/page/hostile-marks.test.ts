import { describe, expect, it } from 'vitest';
import { setUpPages } from './open';
import { clickShown, readMarks, readShown, waitForMarks, waitForShown } from './overlay';
import { FAKE, FAKE_TEXT, REAL, REAL_TEXT } from './texts';

// Pages that take marks away, cover or hide them.

const pages = setUpPages();

/** Hides what stands behind the number, and leaves the number to be seen. */
const COVER =
  'margin:0;border:0;padding:0;position:fixed;inset:0 0 auto auto;width:calc(100vw - 302px);height:300px;background:#fff';

describe('a page that fights the marks', () => {
  it('gets them back within a second or so when it removes our host and clears highlights', async () => {
    const page = await pages.open(`<p>${FAKE_TEXT}</p>`);
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
  });

  it.each([
    ['clears the highlights', 'if(CSS.highlights.size>0){count++;CSS.highlights.clear()}'],
    [
      'clears them and writes its text anew',
      'if(CSS.highlights.size>0){count++;CSS.highlights.clear();const t=document.querySelector("p");t.replaceChildren(t.textContent)}',
    ],
    ['removes our host', 'const h=document.querySelector("html>div");if(h){count++;h.remove()}'],
    [
      'covers it by a popover',
      'if(document.elementFromPoint(x,y)!==p){count++;p.hidePopover();p.showPopover()}',
    ],
  ])(
    'does not get them back more than twenty times a minute when it %s',
    async (_, fight) => {
      const page = await pages.open(
        `<p>${FAKE_TEXT}</p><div popover="manual" id="cover" style="${COVER}"></div>`,
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
      const toolbar = await pages.browser.worker!.evaluate(async (url) => {
        const [tab] = await chrome.tabs.query({ url });
        return chrome.action.getBadgeText({ tabId: tab!.id! });
      }, page.url());
      expect(toolbar).toBe('1');
    },
    60_000,
  );

  it('is marked above what the page puts over the badge', async () => {
    const page = await pages.open(
      `<p>${FAKE_TEXT}</p><div id="cover" popover="manual" style="${COVER}"></div>`,
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
  });

  it('cannot hide our host by styles', async () => {
    const page = await pages.open(`<p>${FAKE_TEXT}</p>`, {
      head: '<style>html>div{display:none!important;opacity:0!important;transform:scale(0)!important}</style>',
    });
    const badge = await waitForShown(page, 'badge');
    expect(badge.box.width).toBeGreaterThan(20);
  });

  it('is marked above its own modal dialog and popover', async () => {
    const page = await pages.open(`<p>${REAL_TEXT}</p><dialog><p>${FAKE_TEXT}</p></dialog>`);
    await waitForMarks(page, { official: 1 });
    await page.evaluate(() => document.querySelector('dialog')!.showModal());
    await page.mouse.click(5, 5);
    await waitForMarks(page, { fake: 1 });
    await page.waitForTimeout(1_200);
    const badge = (await readShown(page, 'fake')).find(({ className }) => /badge/.test(className))!;
    await clickShown(page, badge);
    expect((await waitForShown(page, 'card')).text).toContain(REAL);
  });
});
