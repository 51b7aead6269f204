import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { LaunchedBrowser } from '../harness';
import { launchPopupBrowser, openPopup, readClipboard } from './open';

let browser: LaunchedBrowser;
let page: Page;

beforeAll(async () => {
  browser = await launchPopupBrowser();
  page = await openPopup(browser);
});
afterAll(() => browser?.close());

const row = (name: string) => page.locator('.tl-company-row', { hasText: name });

describe('finding a company', () => {
  it.each([
    ['its Chinese name', '国美电器', '国美电器'],
    ['a short name', '国美', '国美电器'],
    ['pinyin', 'guomei', '国美电器'],
    ['initials', 'gsyh', '中国工商银行'],
    ['its English name', 'Delta', 'Delta'],
  ])('by %s', async (_kind, query, name) => {
    await page.locator('#box').fill(query);
    await row(name).first().waitFor();
  });

  it('shows the number in the list already', async () => {
    await page.locator('#box').fill('国美电器');
    expect(await row('国美电器').first().textContent()).toContain('400-811-3333');
  });

  it('Enter opens the first', async () => {
    await page.locator('#box').fill('国美电器');
    await row('国美电器').first().waitFor();
    await page.locator('#box').press('Enter');
    await page.getByRole('heading', { level: 1, name: '国美电器' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  });
});

describe('the card of GOME', () => {
  it('has a place for all eighteen sections of the facts', async () => {
    await page.goto(page.url().replace(/#.*$/, ''));
    await page.locator('#box').fill('国美电器');
    await row('国美电器').first().click();
    await page.locator('.tl-main-line').waitFor();
    await page.evaluate(() => document.querySelectorAll('details').forEach((d) => (d.open = true)));
    const text = (await page.locator('.tl-company').textContent()) ?? '';
    for (const [section, words] of [
      ['1 hotline', '400-811-3333'],
      ['2 scope', '这条热线能办什么'],
      ['3 backup', '打不通时的备用渠道'],
      ['4 website', 'gome.com.cn'],
      ['5 app', 'App'],
      ['6 robot', '智能客服'],
      ['7 human', '怎样找到人工'],
      ['8 install and repair', '安装和维修'],
      ['9 delivery', '物流配送'],
      ['10 complaints', '投诉和建议'],
      ['11 social', '微博'],
      ['12 stores', '门店'],
      ['13 hours and peaks', '忙的日子和时间'],
      ['14 prepare', '打之前准备好'],
      ['15 safety', '安全规则'],
      ['16 escalation', '投诉没用时找谁'],
      ['17 freshness', '信息来源'],
      ['18 overview', '整体怎么用'],
    ] as const)
      expect(text, section).toContain(words);
  });

  it('keeps the unconfirmed 800 number apart and offers no copy of it', async () => {
    const doubtful = page.locator('.tl-other-line', { hasText: '800-990-6600' });
    expect(await doubtful.count()).toBe(1);
    expect(await doubtful.getByRole('button').count()).toBe(0);
    expect(await page.locator('.tl-main-line').textContent()).not.toContain('800-990-6600');
  });

  it('says which keys lead to a person', async () => {
    const main = page.locator('.tl-main-line');
    expect(await main.textContent()).toContain('人工');
    expect(await main.locator('kbd', { hasText: '0' }).count()).toBe(1);
  });

  it('copies the number', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: '复制号码 400-811-3333' }).first().click();
    await page.getByText('已复制').first().waitFor();
    expect(await readClipboard(page)).toBe('400-811-3333');
  });

  it('ticks off and copies what to prepare', async () => {
    await page.getByLabel('订单号', { exact: true }).check();
    await page.getByText(/已备好 1 \/ \d+/).waitFor();
    await page.getByRole('button', { name: '复制清单' }).click();
    expect(await readClipboard(page)).toMatch(/^1\. 订单号\n2\. /);
  });

  it('keeps the ticks for the day, in session memory alone, until they are cleared', async () => {
    const again = await openPopup(browser, '#company=gome');
    await again.locator('#tl-part-prepare summary').click();
    await again.getByText(/已备好 1 \/ \d+/).waitFor();
    expect(await again.getByLabel('订单号', { exact: true }).isChecked()).toBe(true);
    await again.getByText('打的勾只记到今天').waitFor();
    const onDisk = await again.evaluate(async () =>
      JSON.stringify(await chrome.storage.local.get()),
    );
    expect(onDisk).not.toContain('Order number');
    await again.getByRole('button', { name: '现在清掉' }).click();
    await again.getByText(/已备好 0 \/ \d+/).waitFor();
    await again.reload();
    await again.locator('#tl-part-prepare summary').click();
    await again.getByText(/已备好 0 \/ \d+/).waitFor();
    await again.close();
  });

  it('opens with the line, hours and the way to a person; the rest is folded, and contents lead to it', async () => {
    const card = await openPopup(browser, '#company=gome');
    await card.locator('.tl-main-line').waitFor();
    expect(await card.locator('.tl-company details[open]').count()).toBe(0);
    await card
      .getByRole('navigation', { name: '这一页有什么' })
      .getByText('投诉', { exact: true })
      .click();
    const complaints = card.locator('#tl-part-complaints');
    expect(await complaints.getAttribute('open')).not.toBeNull();
    const top = await complaints.evaluate((one) => one.getBoundingClientRect().top);
    const box = await card.locator('.tl-top').evaluate((one) => one.getBoundingClientRect().bottom);
    expect(top).toBeGreaterThanOrEqual(box - 1);
    await card.close();
  });

  it('pins the company; pinned and recent ones stand in the list, and can be taken out', async () => {
    await page.getByRole('button', { name: '加到常用' }).click();
    await page.getByRole('button', { name: '移出常用' }).waitFor();
    const fresh = await openPopup(browser);
    await fresh.locator('.tl-company-row', { hasText: '国美电器' }).click();
    await fresh.getByRole('button', { name: '移出常用' }).click();
    await fresh.getByRole('button', { name: '返回' }).click();
    await fresh.getByRole('heading', { name: '最近看过' }).waitFor();
    await fresh.getByRole('button', { name: '清除最近看过' }).click();
    await fresh.getByRole('heading', { name: '最近看过' }).waitFor({ state: 'detached' });
    await fresh.close();
  });
});

it('says how many companies and public bodies the list holds, as they are counted', async () => {
  const counted = await openPopup(browser);
  const said = await counted.getByText(/\d 家公司、\d+ 个公共机构/).textContent();
  const [companies, bodies] = (said ?? '').replaceAll(',', '').match(/\d+/g)!.map(Number);
  expect(companies).toBeGreaterThan(1_000);
  expect(bodies).toBeGreaterThan(100);
  expect(bodies).toBeLessThan(companies!);
  await counted.close();
});

it('a company without phone support says so before anything else', async () => {
  const card = await openPopup(browser, '#company=robinhood');
  await card.getByText('这家公司不提供客服电话').waitFor();
  await card.close();
});

it('a company that is no longer listed says so', async () => {
  const card = await openPopup(browser, '#company=no-such-company');
  await card.getByText('官方号码表里没有这家公司了').waitFor();
  await card.close();
});
