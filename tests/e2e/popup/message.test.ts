import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { LaunchedBrowser } from '../harness';
import { launchPopupBrowser, openPopup } from './open';

// What a person does who got a message they do not trust: pastes it whole.

let browser: LaunchedBrowser;
let page: Page;

beforeAll(async () => {
  browser = await launchPopupBrowser();
  page = await openPopup(browser);
});
afterAll(() => browser?.close());

async function paste(text: string): Promise<{ says: string; steps: string[] }> {
  await page.locator('#box').fill('');
  await page.getByRole('tablist').waitFor();
  await page.locator('#box').fill(text);
  await page.locator('.tl-advice-list li').first().waitFor();
  return {
    says: (await page.locator('.tl-verdict-line').first().textContent()) ?? '',
    steps: await page.locator('.tl-advice-list li').allTextContents(),
  };
}

const THREAT = '【工商银行】您的账户已被冻结，请立即致电客服 13812345678 办理，逾期将注销。';

describe('a threatening message', () => {
  it('is called suspicious, and why', async () => {
    const { says } = await paste(THREAT);
    expect(says).toMatch(/可疑|先别信/);
    expect(says).toContain('工商银行');
  });

  it('says what to do: nothing in it, call the real line, report it, ask where money is at stake', async () => {
    const { steps } = await paste(THREAT);
    expect(steps[0]).toContain('先都别做');
    expect(steps[1]).toContain('95588');
    expect(steps[2]).toContain('12321');
    expect(steps[3]).toContain('96110');
  });

  it('is read out with its steps’ first word: how it looks', async () => {
    await paste(THREAT);
    await page.locator('p[role="status"]', { hasText: '短信' }).waitFor({ state: 'attached' });
  });

  it('leads to the company in one click', async () => {
    await paste(THREAT);
    await page.getByRole('button', { name: '中国工商银行的全部联系方式' }).first().click();
    await page.getByRole('heading', { level: 1, name: '中国工商银行' }).waitFor();
    await page.getByRole('button', { name: '返回' }).click();
  });
});

it('a message with a link alone is not called safe', async () => {
  const { says, steps } = await paste(
    '【顺丰速运】您的快递因地址不详无法派送，请点击 http://sf-parcel.example/a 更新地址。',
  );
  expect(says).toContain('说不准');
  expect(steps[0]).toContain('不点网址');
});

it('a message with the real number is still not vouched for', async () => {
  const { says } = await paste('【工商银行】尊敬的客户，如有疑问请致电 95588。感谢您的支持！');
  expect(says).toContain('短信本身仍可能是假的');
});

it('elsewhere the lines are those of the user’s country', async () => {
  const english = await launchPopupBrowser({ locale: 'en' });
  const popup = await openPopup(english);
  await popup
    .locator('#box')
    .fill('Chase Alert: your account is locked! Call us now at 1-888-555-0123 to unlock it.');
  const steps = popup.locator('.tl-advice-list li');
  await steps.first().waitFor();
  const text = (await steps.allTextContents()).join('\n');
  expect(text).toContain('7726');
  expect(text).not.toContain('12321');
  await english.close();
});

it('a threat in the name of the police gets the same steps, though no company is named', async () => {
  const { says, steps } = await paste(
    '公安局通知：您涉嫌洗钱，请联系 010-66001234 张警官，否则将于今日拘捕',
  );
  expect(says).not.toContain('没有');
  expect(steps[0]).toContain('先都别做');
  expect(steps.join(' ')).toContain('法院不会');
  expect(steps.join(' ')).toContain('12321');
  expect(steps.join(' ')).toContain('96110');
});
