import { describe, expect, it } from 'vitest';
import { setUpPages } from './open';
import { readMarks, waitForMarks } from './overlay';
import { FAKE, FAKE_TEXT, REAL, REAL_TEXT, writePage } from './texts';

// What the look of every page must not miss, or the search never comes.

const pages = setUpPages();
const LEAD = '国美电器官方客服电话：';
const CALM = '<p id="calm">今天天气晴朗</p>';

function writeYears(count: number): string {
  return '<p>In May 2015 there were 1,299 of 25</p>'.repeat(count);
}

/** Until the background has heard of a fake number: marks in a shadow tree are not all to be seen. */
async function expectFake(body: string, change?: string): Promise<void> {
  const page = await pages.open(body);
  if (change) {
    await page.waitForTimeout(500);
    await page.evaluate(change);
  }
  await expect
    .poll(() => pages.readTabRecord(page), { timeout: 9_000 })
    .toContain('"verdict":"fake"');
}

describe('found is a number', () => {
  it.each(['main', 'header', 'aside', 'h1', 'blockquote'])(
    'in the open shadow tree of an empty <%s>',
    (tag) =>
      expectFake(`<${tag}><template shadowrootmode="open"><p>${FAKE_TEXT}</p></template></${tag}>`),
  );

  it.each([
    ['digit by digit', 1],
    ['two digits', 2],
  ])('whose source has a line for each piece: %s', (_, length) => {
    const pieces = FAKE.replaceAll('-', '').match(new RegExp(`.{${length}}`, 'g')) ?? [];
    const lines = pieces.map((piece) => `<span>${piece}</span>`);
    return expectFake(`<p>${LEAD}\n${lines.join('\n          ')}</p>`);
  });

  it('at the end of a page that takes many looks', () =>
    expectFake(`${writeYears(4_000)}<p>${FAKE_TEXT}</p>`));

  it('behind texts that the page takes out while they are looked at', () =>
    expectFake(
      `<div id="going">${writeYears(4_000)}</div><p>${FAKE_TEXT}</p>
<script>setInterval(() => document.getElementById('going').lastElementChild?.remove())</script>`,
    ));

  it('on a form with a field named like a method, when it comes later', () =>
    expectFake(
      CALM,
      `document.body.insertAdjacentHTML('beforeend',
'<form id="asked">${FAKE_TEXT}</form><input form="asked" name="getElementsByTagName">')`,
    ));

  it('that comes sign by sign', () =>
    expectFake(
      `<p>${LEAD}<span id="number"></span></p>`,
      `{let at=0;const timer=setInterval(()=>{number.append('${FAKE}'[at++]);if(at===12)clearInterval(timer)},300)}`,
    ));

  it('in a frame that is written later', () =>
    expectFake(
      CALM,
      `{const frame=document.createElement('iframe');document.body.append(frame);
setTimeout(()=>{frame.contentDocument.body.innerHTML='<p>${FAKE_TEXT}</p>'},800)}`,
    ));

  it('in a shadow tree that is filled later', () =>
    expectFake(
      CALM,
      `{const host=document.createElement('x-late');const tree=host.attachShadow({mode:'open'});
document.body.append(host);setTimeout(()=>{tree.innerHTML='<p>${FAKE_TEXT}</p>'},1200)}`,
    ));
});

it('a page that was being edited and changes no more is searched once that ends', () =>
  expectFake(
    CALM,
    `document.designMode='on';calm.textContent='${FAKE_TEXT}';
setTimeout(()=>{document.designMode='off'},1000)`,
  ));

it('where the browser did not bring the search, a page that changes no more asks again', async () => {
  const { worker } = pages.browser;
  await worker!.evaluate(() => {
    const { scripting } = chrome;
    const bring = scripting.executeScript;
    (globalThis as { refused?: number }).refused = 0;
    scripting.executeScript = (() => {
      (globalThis as { refused?: number }).refused!++;
      scripting.executeScript = bring;
      return Promise.reject(new Error('not now'));
    }) as never;
  });
  const page = await pages.openDocument(writePage(`<p>${FAKE_TEXT}</p>`));
  await waitForMarks(page, { fake: 1 }, 12_000);
  expect(await worker!.evaluate(() => (globalThis as { refused?: number }).refused)).toBe(1);
});

it('what stood and what came before the search was there: each is marked, once', async () => {
  const { worker } = pages.browser;
  await worker!.evaluate(() => {
    const { scripting } = chrome;
    const bring = scripting.executeScript;
    scripting.executeScript = (async (...args: never[]) => {
      scripting.executeScript = bring;
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      return (bring as (...args: never[]) => unknown)(...args);
    }) as never;
  });
  const page = await pages.openDocument(
    writePage(`<p>${REAL_TEXT}</p><div>${CALM}</div><p id="going">${FAKE_TEXT}</p><p>${REAL_TEXT}</p>
<script>
setTimeout(()=>{document.getElementById('calm').firstChild.data='${FAKE_TEXT}'},300)
setTimeout(()=>document.getElementById('going').remove(),600)
for(let at=0;at<20;at++)setTimeout(()=>document.body.insertAdjacentHTML('beforeend','<p>${FAKE_TEXT}</p>'),at*80)
</script>`),
  );
  expect(await waitForMarks(page, { official: 2, fake: 21 })).toMatchObject({ caution: [] });
});

it('a number under another name is not shown by what was said of it before', async () => {
  const page = await pages.open(`<div><h2>国美电器</h2><p>客服电话：${REAL}</p></div>
<div id="other"></div><div id="feed"></div>`);
  await waitForMarks(page, { official: 1 });
  // Past the first answers, which come at once.
  for (let turn = 0; turn < 8; turn++) {
    await page.evaluate((turn) => {
      document.getElementById('feed')!.innerHTML = `<p>客服电话：400-820-88${turn}1</p>`;
    }, turn);
    await page.waitForTimeout(600);
  }
  await page.evaluate((number) => {
    document.getElementById('other')!.innerHTML = `<h2>中国工商银行</h2><p>客服电话：${number}</p>`;
  }, REAL);
  for (let turn = 0; turn < 40; turn++) {
    expect((await readMarks(page)).official).toEqual([REAL]);
    await page.waitForTimeout(40);
  }
});
