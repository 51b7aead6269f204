import { describe, expect, it, onTestFinished } from 'vitest';
import { launchExtension } from '../harness';
import { setUpPages } from './open';
import { waitForMarks } from './overlay';
import { FAKE_TEXT, REAL_TEXT, writePage } from './texts';

// Pages larger, deeper or busier than any page should be.

const pages = setUpPages();

describe('a page without measure', () => {
  it('with a million numbers is read in part, and answers to the user', async () => {
    const page = await pages.open(`<div id="list"></div><script>
const parts=[];for(let i=0;i<100000;i++)parts.push('<p>电话 400-'+String(100+i%900)+'-'+String(1000+i%9000)+' 400-811-3338 400-811-3339 </p>');
list.innerHTML=parts.join('');</script>`);
    let state = '';
    for (let turn = 0; turn < 180 && !state.includes('"part":true'); turn++) {
      await page.waitForTimeout(500);
      state = await pages.readTabRecord(page);
    }
    expect(state).toContain('"part":true');
    expect(await page.evaluate(() => document.getElementById('list')!.childElementCount)).toBe(
      100_000,
    );
  }, 120_000);

  it('with ten thousand nested elements, or ten megabytes in one text, is read', async () => {
    const page =
      await pages.open(`${'<div><span>'.repeat(5_000)}${FAKE_TEXT}${'</span></div>'.repeat(5_000)}<pre id="long"></pre><script>
long.textContent='没有号码的一行文字，写在这里。\\n'.repeat(300000)+'${REAL_TEXT}'+'\\n结束'.repeat(300000);</script>`);
    await waitForMarks(page, { fake: 1, official: 1 }, 20_000);
  }, 60_000);

  it('that changes a hundred thousand times a second still gets its numbers marked', async () => {
    const page = await pages.open(`<div id="noise"></div><p>${FAKE_TEXT}</p><script>
setInterval(()=>{for(let i=0;i<2000;i++){const e=document.createElement('i');noise.append(e);e.remove()}},20)</script>`);
    await waitForMarks(page, { fake: 1 }, 50_000);
    await page.evaluate((text) => {
      const late = document.createElement('p');
      late.textContent = text;
      document.body.append(late);
    }, REAL_TEXT);
    await waitForMarks(page, { fake: 1, official: 1 }, 50_000);
  }, 120_000);

  it('that never rests is marked, in a browser that has only just begun too', async () => {
    const url = pages.server.put(
      '/restless',
      writePage(`<div id="noise"></div><p>${FAKE_TEXT}</p><script>
setInterval(()=>{const end=performance.now()+60;while(performance.now()<end){const e=document.createElement('i');noise.append(e);e.remove()}},20)</script>`),
    );
    const browser = await launchExtension();
    onTestFinished(() => browser.close());
    const page = await browser.context.newPage();
    await page.goto(url);
    await waitForMarks(page, { fake: 1 }, 40_000);
  }, 90_000);
});
