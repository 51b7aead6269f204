import { describe, expect, it } from 'vitest';
import { setUpPages } from './open';
import { readMarks, readShown, waitForBadges, waitForMarks } from './overlay';
import { FAKE, FAKE_TEXT, REAL_TEXT } from './texts';

// Pages that build themselves anew all the time, and places where nobody asked for marks.

const pages = setUpPages();

describe('a page that renders anew', () => {
  it('on every change of its tree is not set off by us', async () => {
    const page = await pages.open(`<div id="app"></div><script>
const render=()=>{window.renders=(window.renders||0)+1;app.innerHTML='<div><p>${FAKE_TEXT}</p></div>'};
const watch=new MutationObserver(()=>{watch.disconnect();render();observe()});
const observe=()=>watch.observe(document.body,{childList:true,subtree:true,attributes:true,characterData:true});
render();observe();</script>`);
    await waitForMarks(page, { fake: 1 });
    await waitForBadges(page, 1);
    await page.waitForTimeout(2_500);
    expect(await page.evaluate(() => (window as unknown as { renders: number }).renders)).toBe(1);
  });

  it('many times a second, node by node, keeps one mark and one badge', async () => {
    const page = await pages.open(`<div id="app"></div><script>
let turn=0;setInterval(()=>{turn++;const next=document.createElement('div');
next.innerHTML='<span>已有 '+turn+' 人看过</span><p>${FAKE_TEXT}</p>';app.replaceChildren(next)},120)</script>`);
    await waitForMarks(page, { fake: 1 });
    await page.waitForTimeout(2_000);
    const counts = [];
    for (let turn = 0; turn < 20; turn++) {
      counts.push((await readShown(page, 'badge')).length);
      await page.waitForTimeout(50);
    }
    expect(Math.max(...counts)).toBe(1);
    expect(counts.filter((count) => count === 1).length).toBeGreaterThan(5);
  });

  it('as a virtual list, whose rows are used again, is marked row by row', async () => {
    const page =
      await pages.open(`<div id="view" style="height:300px;overflow:auto;position:relative"><div id="all" style="height:40000px"></div></div><script>
const rows=Array.from({length:12},()=>{const row=document.createElement('div');row.style.cssText='position:absolute;left:0;height:40px';row.append('');all.append(row);return row});
const fill=()=>{const first=Math.floor(view.scrollTop/40);rows.forEach((row,i)=>{const n=first+i;row.style.top=n*40+'px';row.firstChild.nodeValue=n%5===0?'${FAKE_TEXT}':n%5===1?'${REAL_TEXT}':'第 '+n+' 家门店，欢迎光临'})};
view.addEventListener('scroll',fill);fill()</script>`);
    for (const top of [0, 4_000, 12_345, 200]) {
      await page.evaluate((at) => document.getElementById('view')!.scrollTo(0, at), top);
      await page.waitForTimeout(1_500);
      const marks = await readMarks(page);
      const wanted = await page.evaluate(
        (fake) =>
          [...document.querySelectorAll('#all>div')].filter((row) => row.textContent === fake)
            .length,
        FAKE_TEXT,
      );
      expect(marks.fake).toEqual(Array.from({ length: wanted }, () => FAKE));
    }
  });
});

describe('left alone are', () => {
  it('editors and fields, also while someone types in them', async () => {
    const page =
      await pages.open(`<p>${REAL_TEXT}</p><div id="a" contenteditable></div><div id="b" role="textbox" tabindex="0"></div>
<textarea id="c"></textarea><input id="d"><div contenteditable="plaintext-only" id="e"></div>`);
    await waitForMarks(page, { official: 1 });
    for (const id of ['a', 'c', 'd', 'e']) {
      await page.focus(`#${id}`);
      await page.keyboard.insertText(FAKE_TEXT);
    }
    await page.evaluate((text) => {
      document.getElementById('b')!.textContent = text;
    }, FAKE_TEXT);
    await page.waitForTimeout(1_200);
    expect(await readMarks(page)).toMatchObject({ fake: [] });
    expect(await readShown(page, 'bar')).toEqual([]);
  });

  it('the PDF viewer, alone and in a page', async () => {
    const pdf = pages.server.put('/file.pdf', { body: writePdf(FAKE), type: 'application/pdf' });
    const page = await pages.open(
      `<p>${REAL_TEXT}</p><embed src="${pdf}" type="application/pdf" width="400">`,
    );
    await waitForMarks(page, { official: 1 });
    await page.waitForTimeout(1_000);
    expect(await readMarks(page)).toMatchObject({ fake: [] });
    const frames = await Promise.all(
      page.frames().map((frame) => frame.evaluate(() => CSS.highlights.size).catch(() => 0)),
    );
    expect(frames.slice(1).every((size) => size === 0)).toBe(true);
  });
});

/** The smallest PDF that shows a line. */
function writePdf(text: string): string {
  const stream = `BT /F1 18 Tf 20 100 Td (GOME customer service ${text}) Tj ET`;
  return `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
4 0 obj<</Length ${stream.length}>>stream
${stream}
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
%%EOF`;
}
