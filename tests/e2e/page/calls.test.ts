import { describe, expect, it } from 'vitest';
import { setUpPages } from './open';
import { waitForMarks } from './overlay';
import { FAKE, FAKE_TEXT, REAL, REAL_TEXT } from './texts';

// Links that call without showing the number they call.

const pages = setUpPages();
const call = (number: string, shown: string) => `<a href="tel:${number}">${shown}</a>`;
const PICTURE = '<img alt="" width="40" height="20">';
const NAMES = '<a href="/name">name</a>, '.repeat(600);

/** The ids of the elements that the marks of a verdict stand in. */
function readPlaces(priority: number): string[] {
  const marks = [...CSS.highlights.values()].filter((each) => each.priority === priority);
  const ranges = marks.flatMap((mark) => [...mark] as Range[]);
  return ranges.map(({ startContainer }) => startContainer.parentElement!.id);
}

describe('call links', () => {
  it('of one line are marked each for itself', async () => {
    const page = await pages.open(
      `<p>国美电器官方客服：${call(REAL, '拨打客服')} 国美电器售后客服：${call(FAKE, '点此拨打')}</p>`,
    );
    expect(await waitForMarks(page, { official: 1, fake: 1 })).toEqual({
      official: ['拨打客服'],
      caution: [],
      fake: ['点此拨打'],
    });
  });

  it('on pictures are marked each for itself', async () => {
    const page = await pages.open(
      `<p>国美电器官方客服：<i id="real">${call(REAL, PICTURE)}</i> 国美电器售后客服：<i id="fake">${call(FAKE, PICTURE)}</i></p>`,
    );
    await waitForMarks(page, { official: 1, fake: 1 });
    expect(await page.evaluate(readPlaces, 1_000)).toEqual(['real']);
    expect(await page.evaluate(readPlaces, 1_002)).toEqual(['fake']);
  });

  it('far from the number of a long paragraph are read', async () => {
    const page = await pages.open(
      `<p>${REAL_TEXT}。${'这是一段文字。'.repeat(400)}国美电器官方客服电话：${call(FAKE, '点击拨打')}。</p>`,
    );
    expect(await waitForMarks(page, { official: 1, fake: 1 })).toMatchObject({
      fake: ['点击拨打'],
    });
  });

  it('around a block are marked once, with a number in it or without', async () => {
    const page = await pages.open(
      `${call(FAKE, `<div>${FAKE_TEXT}</div>`)}${call(FAKE, '<div>国美电器官方客服电话</div>')}${call(REAL, `<div>${REAL_TEXT}</div>`)}`,
    );
    await waitForMarks(page, { official: 1, fake: 2 });
    await page.waitForTimeout(1_500);
    expect(await waitForMarks(page, { official: 1, fake: 2 })).toMatchObject({
      official: [REAL],
      fake: [expect.any(String), expect.any(String)],
    });
  });

  it('among hundreds of others are marked once, with a number or without', async () => {
    const page = await pages.open(
      `<div>${NAMES}<br>国美电器官方客服电话：${call(FAKE, FAKE)}<br>${NAMES}<br>国美电器官方客服电话 ${call(FAKE, '点击拨打')}<br>国美电器官方客服电话：<b>${call(REAL, PICTURE)}</b></div>`,
    );
    await waitForMarks(page, { official: 1, fake: 2 });
    await page.waitForTimeout(1_500);
    const { fake } = await waitForMarks(page, { official: 1, fake: 2 });
    expect(fake.toSorted()).toEqual([FAKE, '点击拨打']);
  });

  it('that are hidden are not', async () => {
    const page = await pages.open(
      `<p>国美电器官方客服：<span style="display:none">${call(FAKE, PICTURE)}</span>${call(REAL, '拨打')}</p>`,
    );
    await waitForMarks(page, { official: 1 });
    expect(await waitForMarks(page, { official: 1 })).toMatchObject({ fake: [] });
  });
});
