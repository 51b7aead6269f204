import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findCoveredWords } from './covered-words';
import { setUpPages } from './open';
import { readShown, waitForBadges, waitForMarks, type Shown } from './overlay';
import { FAKE, FAKE_TEXT, REAL, REAL_TEXT } from './texts';

// A badge must be seen and must hide no word that a reader needs, whatever stands around its number.

const pages = setUpPages({ viewport: { width: 800, height: 700 } });

const TAIL = '人工在线 24 小时，全国统一服务，欢迎来电咨询';
const CROWDED: Record<string, string> = {
  'a paragraph': `<p>${FAKE_TEXT}，也可以拨打国美电器官方客服电话 ${REAL} 转人工，${TAIL}。${TAIL}，${FAKE_TEXT}。${TAIL}。${FAKE_TEXT}（${TAIL}）</p>`,
  'a table': `<table border="1"><tr><th>公司</th><th>客服电话</th><th>说明</th></tr>${[
    FAKE,
    REAL,
    FAKE,
    FAKE,
  ]
    .map((n) => `<tr><td>国美电器官方客服</td><td>${n}</td><td>${TAIL}</td></tr>`)
    .join('')}</table>`,
  'a row of buttons': `<div style="display:flex;gap:4px"><span>国美电器官方客服电话</span><a href="tel:1">${FAKE}</a><button>立即拨打</button><span>免费</span></div><p>${TAIL}</p>`,
  columns: `<p style="columns:2">${TAIL}。${FAKE_TEXT} ${TAIL}。${FAKE_TEXT} ${TAIL}。</p>`,
  'text set right': `<p style="text-align:right">${TAIL}<br>${FAKE_TEXT}<br>${TAIL}</p>`,
  'large type': `<p style="font-size:34px;line-height:1.3;text-align:center">国美电器官方客服电话<br><b>${FAKE}</b><br>${TAIL}</p>`,
  'numbers split by tags': `<p>${TAIL}<br>国美电器官方客服电话：<em>400</em>-811-<b>3338</b>${TAIL}<br>${TAIL}</p>`,
  'boxes side by side': `<div style="display:grid;grid-template-columns:1fr 1fr 1fr">${`<div>国美电器官方客服<br>${FAKE}<br>${TAIL}</div>`.repeat(6)}</div>`,
  'scaled text': `<div style="transform:scale(.8)"><p>${FAKE_TEXT} ${TAIL}<br>${TAIL}</p></div>`,
};

describe.each([320, 480, 800])('at %i px badges hide no word in', (width) => {
  it.each(Object.entries(CROWDED))('%s', async (_, body) => {
    const page = await pages.open(body, { viewport: { width, height: 700 } });
    const marks = await waitForFakes(page);
    const badges = await waitForBadges(page, marks);
    expect(await findCoveredWords(page, badges)).toEqual([]);
    expect(badges.filter(isFake).every(({ box }) => box.width >= 10)).toBe(true);
  });
});

describe('badges hide no word on result pages in the structure of', () => {
  it.each(['baidu', 'google', 'bing', 'sogou', 'so360', 'duckduckgo'])('%s', async (name) => {
    const html = readFileSync(join(import.meta.dirname, `../pages/search/${name}.html`), 'utf8');
    for (const width of [360, 900]) {
      const page = await pages.openDocument(html, { viewport: { width, height: 700 } });
      await page.waitForTimeout(1_200);
      const badges = await waitForBadges(page, await waitForFakes(page));
      expect(await findCoveredWords(page, badges)).toEqual([]);
    }
  });
});

it('below the fold too a badge hides no word', async () => {
  const page = await pages.open(`<p style="height:900px"></p>${CROWDED['a table']}`);
  const badges = await waitForBadges(page, await waitForFakes(page));
  expect(badges[0]!.box.y).toBeGreaterThan(700);
  await page.evaluate(() => scrollTo(0, 600));
  await page.waitForTimeout(400);
  expect(await findCoveredWords(page, await readShown(page, 'badge'))).toEqual([]);
});

it('where no place is free a fake keeps its sign, and its word comes with the focus', async () => {
  const line = `${TAIL}${FAKE_TEXT}${TAIL}<br>`;
  const page = await pages.open(
    `<p style="line-height:1;max-width:none;white-space:nowrap">${line.repeat(8)}</p>`,
    { viewport: { width: 1_000, height: 700 } },
  );
  await waitForMarks(page, { fake: 8 });
  const badges = await waitForBadges(page, 8);
  const small = badges.filter(({ className }) => /shape/.test(className));
  expect(small.length).toBeGreaterThan(4);
  for (const { box } of small) expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(12);
  let opened: Shown[] = [];
  for (let turn = 0; turn < 12 && opened.length === 0; turn++) {
    await page.keyboard.press('Tab');
    await page.waitForTimeout(60);
    const shown = await readShown(page, 'badge');
    opened = shown.filter(({ className, box }) => /shape/.test(className) && box.width > 40);
  }
  expect(opened).toHaveLength(1);
});

it('a badge between numbers of different standing stays with its own', async () => {
  const rows = [FAKE, REAL, FAKE, REAL]
    .map((n) => `国美电器官方客服电话：${n} ${TAIL}<br>`)
    .join('');
  const page = await pages.open(`<p style="line-height:1.9">${rows}</p>`);
  await waitForMarks(page, { fake: 2, official: 2 });
  const badges = await waitForBadges(page, 4);
  const lines = await page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map((range) => {
        const { top, bottom } = (range as Range).getBoundingClientRect();
        return { fake: highlight.priority === 1_002, middle: (top + bottom) / 2 };
      }),
    ),
  );
  for (const badge of badges) {
    const middle = badge.box.y + badge.box.height / 2;
    const near = lines.toSorted(
      (a, b) => Math.abs(a.middle - middle) - Math.abs(b.middle - middle),
    );
    expect(near[0]!.fake).toBe(isFake(badge));
  }
});

it('a number that goes under a head line that stays takes its badge with it', async () => {
  const head =
    '<div style="position:fixed;inset:0 0 auto;height:80px;background:#fff;z-index:5">国美客服</div>';
  const page = await pages.open(
    `${head}<p style="height:200px"></p><p>${FAKE_TEXT}</p><p style="height:2000px"></p>`,
  );
  const [badge] = await waitForBadges(page, 1);
  await page.evaluate((y) => scrollTo(0, y), badge!.box.y - 30);
  await page.waitForTimeout(500);
  expect(await readShown(page, 'badge')).toEqual([]);
  await page.evaluate(() => scrollTo(0, 0));
  expect(await waitForBadges(page, 1)).toHaveLength(1);
});

it('a clear pane over a number takes no badge away', async () => {
  const pane = '<a href="#" style="position:fixed;inset:0;opacity:0;background:#fff">.</a>';
  const page = await pages.open(`<p>${FAKE_TEXT}</p><p>${REAL_TEXT}</p>${pane}`);
  await waitForMarks(page, { fake: 1, official: 1 });
  await page.waitForTimeout(1_200);
  expect(await waitForBadges(page, 2)).toHaveLength(2);
});

async function waitForFakes(page: Page): Promise<number> {
  for (let turn = 0, last = -1; turn < 40; turn++) {
    const marks = await waitForMarks(page, {});
    const count = Object.values(marks).flat().length;
    if (marks.fake.length > 0 && count === last) return count;
    last = count;
    await page.waitForTimeout(250);
  }
  throw new Error('no fake was marked');
}

function isFake({ className }: Shown): boolean {
  return /fake/.test(className);
}
