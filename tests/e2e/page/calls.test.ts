import { describe, expect, it } from 'vitest';
import { setUpPages } from './open';
import { readMarks, readShown, waitForBadges, waitForMarks, waitForShown } from './overlay';
import { FAKE, FAKE_TEXT, REAL, REAL_TEXT } from './texts';

// Links that call without showing the number they call.

const pages = setUpPages();
const call = (number: string, shown: string) => `<a href="tel:${number}">${shown}</a>`;
const PICTURE = '<img alt="" width="40" height="20">';
const NAMES = '<a href="/name">name</a>, '.repeat(600);

/** The ids of what the marks of a verdict stand in, or of what is around it. */
function readIds(priority: number): string[] {
  const marks = [...CSS.highlights.values()].filter((each) => each.priority === priority);
  return marks
    .flatMap((mark) => [...mark] as Range[])
    .map(({ startContainer: node }) =>
      node.nodeType === 1 ? (node as Element) : node.parentElement!,
    )
    .map((element) => element.closest('[id]')!.id);
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
    expect(await page.evaluate(readIds, 1_000)).toEqual(['real']);
    expect(await page.evaluate(readIds, 1_002)).toEqual(['fake']);
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

  it('on pictures that touch each other are marked, and spoil nothing else', async () => {
    const page = await pages.open(
      `<p>国美电器官方客服：${call(FAKE, PICTURE)}${call(FAKE, PICTURE)}</p><p>hello${call('10086', '')}${call('10010', '')}</p><p>${REAL_TEXT}</p>`,
    );
    await waitForMarks(page, { official: 1, fake: 2 });
  });

  it('on pictures beside a number among hundreds of lines are marked once', async () => {
    const page = await pages.open(
      `<div>国美电器官方客服电话：<b>${REAL}</b> ${call(FAKE, PICTURE)}<br>${'words<br>'.repeat(450)}</div>`,
    );
    await waitForMarks(page, { official: 1, fake: 1 });
    await page.waitForTimeout(1_500);
    await waitForMarks(page, { official: 1, fake: 1 });
  });

  it('in a shadow tree without a block are marked, numbers there once', async () => {
    const page = await pages.open(`<x-a></x-a><x-b></x-b><script>
document.querySelector('x-a').attachShadow({mode:'open'}).innerHTML='国美电器官方客服电话：<a href="tel:${FAKE}">点击拨打</a>';
document.querySelector('x-b').attachShadow({mode:'open'}).innerHTML='国美电器官方客服电话：<b>${REAL}</b>';</script>`);
    await waitForMarks(page, { official: 1, fake: 1 });
    await page.waitForTimeout(1_500);
    await waitForMarks(page, { official: 1, fake: 1 });
  });

  it('that show an icon by their style have a badge each', async () => {
    const page = await pages.open(
      `<p>国美电器官方客服：${call(REAL, '')} 国美电器售后客服：${call(FAKE, '')}</p>`,
      { head: '<style>a::before{content:"☎ call"}</style>' },
    );
    await waitForMarks(page, { official: 1, fake: 1 });
    await waitForBadges(page, 2);
  });

  it('that show nothing are not marked', async () => {
    const page = await pages.open(
      `<p>国美电器官方客服：${call(FAKE, '')}${call(FAKE, ' ')}${call(FAKE, '<img hidden>')}</p><p>${REAL_TEXT}</p>`,
    );
    expect(await waitForMarks(page, { official: 1 })).toMatchObject({ fake: [] });
  });
});

describe('a call link that changes', () => {
  const LINK = (id: string, number: string) => `<a id="${id}" href="tel:${number}">拨打客服</a>`;

  it('where it leads is marked by the new number', async () => {
    const page = await pages.open(
      `<p>国美电器官方客服：${LINK('one', FAKE)}</p><p>国美电器售后客服：${LINK('two', REAL)}</p>`,
    );
    await waitForMarks(page, { official: 1, fake: 1 });
    expect(await page.evaluate(readIds, 1_002)).toEqual(['one']);
    await page.evaluate(() => {
      const [one, two] = [document.getElementById('one')!, document.getElementById('two')!];
      const href = one.getAttribute('href')!;
      one.setAttribute('href', two.getAttribute('href')!);
      two.setAttribute('href', href);
    });
    await expect
      .poll(async () => [await page.evaluate(readIds, 1_002), await page.evaluate(readIds, 1_000)])
      .toEqual([['two'], ['one']]);
    await page.evaluate(() => document.getElementById('two')!.removeAttribute('href'));
    await waitForMarks(page, { official: 1, fake: 0 });
  });

  it('and leaves the page takes its mark and the bar with it', async () => {
    const page = await pages.open(
      `<p>国美电器官方客服：<a id="gone" href="tel:${FAKE}">${PICTURE}</a></p><p>${REAL_TEXT}</p>`,
    );
    await waitForMarks(page, { official: 1, fake: 1 });
    await waitForShown(page, 'bar');
    await page.evaluate(() => document.getElementById('gone')!.remove());
    await waitForMarks(page, { official: 1, fake: 0 });
    await expect
      .poll(async () => (await readShown(page, 'bar')).filter(({ box }) => box.width > 0))
      .toEqual([]);
  });

  it('or moves to another block is marked there alone, a number too', async () => {
    const page = await pages.open(
      `<p id="there">国美电器官方客服：${call(REAL, '拨打')}</p><p>国美电器官方客服：<b id="moved">${FAKE}</b></p>`,
    );
    await waitForMarks(page, { official: 1, fake: 1 });
    await page.evaluate(() =>
      document.getElementById('there')!.append(' ', document.getElementById('moved')!),
    );
    await page.waitForTimeout(2_000);
    await waitForMarks(page, { official: 1, fake: 1 });
  });
});

describe('a number', () => {
  it.each([
    ['another', `<span style="display:block">${FAKE.replaceAll('-', '')}</span>`],
    ['a year', '2024'],
  ])('on a line of its own by its style is read apart from %s before it', async (_, before) => {
    const page = await pages.open(
      `<p>国美电器官方客服电话：${before}<span style="display:block">${REAL.replaceAll('-', '')}</span></p>`,
    );
    await waitForMarks(page, { official: 1 });
  });

  it('beside a counter keeps its mark', async () => {
    const page = await pages.open(
      `<p><span id="count">10</span> ${FAKE_TEXT}</p><script>setInterval(()=>{count.textContent=10+(+count.textContent+1)%80},300)</script>`,
    );
    await waitForMarks(page, { fake: 1 });
    let seen = 0;
    for (let turn = 0; turn < 20; turn++) {
      await page.waitForTimeout(100);
      seen += (await readMarks(page)).fake.length;
    }
    expect(seen).toBeGreaterThanOrEqual(18);
  });
});
