import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { setUpPages } from './open';
import { readMarks, waitForMarks, waitForShown } from './overlay';
import { FAKE, FAKE_TEXT, REAL, REAL_TEXT } from './texts';

// What stands on the page from the beginning and is brought out later.

const pages = setUpPages();

const CLAIM = '国美电器官方客服';
const NUMBER = `<span id="out">${FAKE}</span>`;

function writeButton(code: string): string {
  return `<button onclick="${code}">查看电话</button>`;
}

const press = (page: Page) => page.click('button');

describe('a number that comes out', () => {
  it.each([
    [
      'in its line by an attribute',
      `<p>${CLAIM} ${writeButton('out.hidden=false')} ${NUMBER.replace('span', 'span hidden')}</p>`,
      press,
    ],
    [
      'in its line by a style of what is around it',
      `<style>.shut span{display:none}</style><p id="line" class="shut">${CLAIM} ${writeButton("line.className=''")} ${NUMBER}</p>`,
      press,
    ],
    [
      'in a block, some time after the click',
      `<p>${writeButton('setTimeout(()=>{box.hidden=false},900)')}</p><div id="box" hidden><p>${FAKE_TEXT}</p></div>`,
      press,
    ],
    [
      'by a box that is ticked',
      `<style>#tick~span{display:none}#tick:checked~span{display:inline}</style><p>${CLAIM} <input type="checkbox" id="tick"> ${NUMBER}</p>`,
      (page: Page) => page.check('#tick'),
    ],
    [
      'under the pointer',
      `<style>#line #out{visibility:hidden}#line:hover #out{visibility:visible}</style><p id="line">${CLAIM} ${NUMBER}</p>`,
      (page: Page) => page.hover('#line'),
    ],
    [
      'with a window of the page’s own',
      `${writeButton('box.showModal()')}<dialog id="box"><p>${FAKE_TEXT}</p></dialog>`,
      press,
    ],
    [
      'by nobody’s doing',
      `<p>${CLAIM} ${NUMBER.replace('span', 'span hidden')}</p><script>onmessage=()=>{out.hidden=false}</script>`,
      (page: Page) => page.evaluate(() => postMessage('now')),
    ],
    [
      'as a picture that leads to a call',
      `<p>${CLAIM} ${writeButton('out.hidden=false')} <a id="out" hidden href="tel:${FAKE}"><img width="40" height="20"></a></p>`,
      press,
    ],
  ])('%s is marked', async (_, body, act) => {
    const page = await pages.open(`<p>${REAL_TEXT}</p>${body}`);
    await waitForMarks(page, { official: 1 });
    expect(await readMarks(page)).toMatchObject({ official: [REAL], fake: [] });
    await act(page);
    await waitForMarks(page, { fake: 1 });
    expect((await waitForShown(page, 'fake')).box.width).toBeGreaterThan(10);
  });

  it('with a picture that comes late is marked', async () => {
    const page = await pages.open(
      `<p>${CLAIM} <a href="tel:${FAKE}"><img id="picture"></a></p><p>${REAL_TEXT}</p>`,
    );
    await waitForMarks(page, { official: 1 });
    await page.evaluate(() => {
      const picture = document.querySelector<HTMLImageElement>('#picture')!;
      picture.src =
        'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="60" height="30"/>';
    });
    await waitForMarks(page, { fake: 1 });
  });

  it('and goes, time and again, is marked once', async () => {
    const page = await pages.open(
      `<p>${REAL_TEXT}</p>${writeButton('box.hidden=!box.hidden')}<div id="box" hidden><p>${FAKE_TEXT}</p></div>`,
    );
    await waitForMarks(page, { official: 1 });
    for (let turn = 0; turn < 7; turn++) {
      await press(page);
      await page.waitForTimeout(150);
    }
    await waitForMarks(page, { fake: 1 });
    expect((await readMarks(page)).fake).toEqual([FAKE]);
  });

  it('in a box that is no box itself is marked from the beginning', async () => {
    const page = await pages.open(`<div style="display:contents">${FAKE_TEXT}</div>`);
    await waitForMarks(page, { fake: 1 });
  });
});
