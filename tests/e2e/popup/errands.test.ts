import { afterEach, beforeEach, expect, it } from 'vitest';
import type { LaunchedBrowser } from '../harness';
import { launchPopupBrowser } from './open';
import { openRealPopup, type RealPopup } from './real-popup';

// Two errands of somebody who has never seen this, in the popup as the toolbar opens it: what they
// need must stand before them without scrolling.

const TALLEST_POPUP = 600; // browsers allow no more

let browser: LaunchedBrowser;
let popup: RealPopup;

beforeEach(async () => {
  browser = await launchPopupBrowser({ viewport: { width: 1200, height: 900 } });
  await (await browser.context.newPage()).bringToFront();
  popup = await openRealPopup(browser);
});
afterEach(() => browser?.close());

/** Types into whatever has the focus: no click goes before it. */
const type = (text: string) =>
  popup.evaluate(`document.execCommand('insertText', false, ${JSON.stringify(text)})`);

async function waitFor(selector: string): Promise<void> {
  const end = Date.now() + 8_000;
  while (!(await popup.evaluate<boolean>(`!!document.querySelector('${selector}')`))) {
    if (Date.now() > end) throw new Error(`${selector} did not appear`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await new Promise((resolve) => setTimeout(resolve, 300)); // the browser fits the popup to it
}

/** Whether the last element of a kind stands whole in a popup of full height, not scrolled. */
const isInSight = (selector: string) =>
  popup.evaluate<boolean>(
    `(() => { const { top, bottom } = [...document.querySelectorAll('${selector}')].at(-1).getBoundingClientRect(); return scrollY === 0 && top >= 0 && bottom <= ${TALLEST_POPUP}; })()`,
  );

it('find GOME’s number and reach a person: typed, number seen; one click, key seen', async () => {
  await type('国美');
  await waitFor('.tl-company-row');
  expect(await popup.evaluate(`document.querySelector('.tl-company-row').textContent`)).toContain(
    '400-811-3333',
  );
  await popup.evaluate(`document.querySelector('.tl-company-row').click()`);
  await waitFor('.tl-main-line');
  expect(await isInSight('.tl-number-main')).toBe(true);
  expect(await isInSight('.tl-keys kbd')).toBe(true);
  expect(
    await popup.evaluate(`[...document.querySelectorAll('.tl-keys dd')].at(-1).textContent`),
  ).toContain('人工');
});

it('judge a threatening message: pasted, its verdict and all steps seen, no click', async () => {
  await type('【工商银行】您的账户已被冻结，请立即致电客服 13812345678 办理，逾期将注销。');
  await waitFor('.tl-advice-list li');
  expect(await isInSight('.tl-verdict-line')).toBe(true);
  expect(await isInSight('.tl-advice-list li')).toBe(true);
});
