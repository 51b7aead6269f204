import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { LaunchedBrowser } from '../harness';
import { launchPopupBrowser, openPopup } from './open';

let browser: LaunchedBrowser;
let page: Page;

beforeAll(async () => {
  browser = await launchPopupBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  page = await openPopup(browser);
});
afterEach(() => page.close());

const finding = () => page.locator('.tl-finding').first();

async function check(text: string): Promise<void> {
  await page.locator('#box').fill(text);
  await finding().waitFor();
}

describe('the box', () => {
  it('has the focus when the popup opens, so that typing needs no click', async () => {
    await page.keyboard.type('95588');
    await finding().waitFor();
    expect(await page.locator('#box').inputValue()).toBe('95588');
  });

  it('has its name and placeholder in the user’s language', async () => {
    expect(await page.locator('#box').getAttribute('aria-label')).toContain('贴一条短信');
    expect(await page.locator('#box').getAttribute('placeholder')).toBe('查公司、查号码、贴短信');
  });

  it('is emptied by its button and by Escape, and the tabs come back', async () => {
    for (const empty of [
      () => page.locator('#clear').click(),
      () => page.locator('#box').press('Escape'),
    ]) {
      await check('95588');
      await empty();
      await page.getByRole('tablist').waitFor();
      expect(await page.locator('#box').inputValue()).toBe('');
    }
  });
});

describe('a number or a message', () => {
  it('400-811-3333 is GOME’s', async () => {
    await check('400-811-3333');
    expect(await finding().getAttribute('data-verdict')).toBe('official');
    expect(await finding().textContent()).toContain('国美');
  });

  it('400-811-3338 given for GOME is not on its list, and the real line stands beside it', async () => {
    await check('国美客服电话 400-811-3338');
    expect(await finding().getAttribute('data-verdict')).toBe('fake');
    expect(await finding().locator('.tl-line').textContent()).toContain('400-811-3333');
  });

  it('95588 is ICBC’s, though phone libraries do not know it', async () => {
    await check('95588');
    expect(await finding().getAttribute('data-verdict')).toBe('official');
    expect(await finding().textContent()).toContain('工商银行');
  });

  it('an SMS in a bank’s name with a mobile number is not called official, and says what to do', async () => {
    await check('【工商银行】您的账户已被冻结，请立即致电客服 13812345678 办理，逾期将注销。');
    expect(await finding().getAttribute('data-verdict')).toMatch(/^(?:fake|caution)$/);
    expect(await finding().textContent()).toContain('95588');
    expect(await page.locator('.tl-advice-list li').count()).toBeGreaterThan(0);
  });

  it('an unlisted number alone is on no list; compared with GOME it is judged', async () => {
    await check('400-811-3338');
    expect(await finding().getAttribute('data-verdict')).toBe('unknown');
    await page.getByLabel('对方说自己是哪家公司').fill('国美电器');
    await page.locator('.tl-choices button').first().click();
    await page.locator('.tl-finding[data-verdict="fake"]').waitFor();
    expect(await finding().textContent()).toContain('400-811-3333');
  });

  it('the company to compare with is found by pinyin too; Enter takes the first, and it can be changed', async () => {
    await check('400-811-3338');
    const compare = page.getByLabel('对方说自己是哪家公司');
    await compare.fill('guomei');
    await page.locator('.tl-choices button', { hasText: '国美电器' }).waitFor();
    await compare.press('Enter');
    await page.getByText('正在跟国美电器的号码表比对').waitFor();
    await page.locator('.tl-finding[data-verdict="fake"]').waitFor();
    await page.getByRole('button', { name: '换一家公司' }).click();
    await page.locator('.tl-finding[data-verdict="unknown"]').waitFor();
    await compare.fill('没有这样一家公司');
    await page.getByText('官方号码表里没有这家公司').waitFor();
  });

  it('a look-alike stands above the real number, the digits that differ set off', async () => {
    await check('国美客服电话 400-811-3338');
    const rows = finding().locator('.tl-pair dd');
    expect(await rows.allTextContents()).toEqual(['400-811-3338', '400-811-3333']);
    expect(await rows.locator('mark').allTextContents()).toEqual(['8', '3']);
    const lefts = await rows.evaluateAll((all) =>
      all.map((one) => one.querySelector('mark')!.getBoundingClientRect().left),
    );
    expect(lefts[0]).toBeCloseTo(lefts[1]!, 0);
  });

  it('a number that is not confirmed gets one sentence, the number to call, and why', async () => {
    await check('Norton customer service 1-800-745-6034');
    expect(await finding().getAttribute('data-verdict')).toBe('caution');
    expect(await page.locator('.tl-verdict-line').count()).toBe(0);
    expect(await finding().locator('.tl-line-title').textContent()).toContain('先别打它');
    expect(await finding().locator('.tl-line .tl-number').count()).toBe(1);
    expect(await finding().textContent()).toContain('这份表不一定齐全');
  });

  it('an answer is announced to a screen reader', async () => {
    await check('95588');
    await page.locator('p[role="status"]', { hasText: '工商银行' }).waitFor({ state: 'attached' });
  });
});

describe('what is no number', () => {
  it('你好 gets a clear answer', async () => {
    await page.locator('#box').fill('你好');
    await page.getByText('没有号码，也没有叫这个名字的公司').waitFor();
  });

  it('a paste of 1 MB is cut before it is laid out, and says so', async () => {
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/plain', `国美客服电话 400-811-3338 ${'字'.repeat(1_000_000)}`);
      document
        .querySelector('#box')!
        .dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
    });
    await page.getByText('文字太长，只查了前 5000 个字').waitFor();
    expect((await page.locator('#box').inputValue()).length).toBe(5000);
    expect(await finding().getAttribute('data-verdict')).toBe('fake');
  });

  it('nothing that was checked is stored', async () => {
    await check('国美客服电话 400-811-3338');
    const stored = await page.evaluate(async () =>
      JSON.stringify([await chrome.storage.local.get(), await chrome.storage.session.get()]),
    );
    expect(stored).not.toContain('3338');
  });
});

it('takes a text handed over from the page’s menu, out of session memory and not the address', async () => {
  await browser.worker!.evaluate(() =>
    chrome.storage.session.set({ 'pending-text': '国美客服电话 400-811-3338' }),
  );
  const handed = await openPopup(browser, '#pending');
  await handed.locator('.tl-finding[data-verdict="fake"]').waitFor();
  expect(handed.url()).not.toContain('3338');
  const left = await handed.evaluate(() => chrome.storage.session.get('pending-text'));
  expect(left).toEqual({});
  await handed.close();
});
