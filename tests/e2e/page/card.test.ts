import axe from 'axe-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { launchExtension, servePages, type LaunchedBrowser, type PageServer } from '../harness';
import {
  findText,
  press,
  readFocus,
  readLayer,
  readShown,
  waitForMarks,
  waitForShown,
} from './overlay';
import { FAKE, FAKE_TEXT, REAL, REAL_TEXT, writePage } from './texts';

let browser: LaunchedBrowser;
let server: PageServer;
let page: Page;
let host = 0;

beforeAll(async () => {
  server = await servePages();
  // Each test has a host of its own: what one switches off must not silence the next.
  browser = await launchExtension({
    args: [`--host-resolver-rules=MAP * 127.0.0.1:${server.port}`],
  });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function open(body: string): Promise<void> {
  server.put('/page', writePage(body));
  await page.goto(`http://site-${++host}.example/page`);
}

beforeEach(async () => {
  await page?.close();
  page = await browser.context.newPage();
  await page.setViewportSize({ width: 900, height: 700 });
});

async function openCard(): Promise<void> {
  await waitForShown(page, 'badge');
  const { x, y } = await findText(page, FAKE);
  await page.mouse.click(x, y);
  await waitForShown(page, 'card');
}

/** Presses a choice that ends the marking; those under "more" come out first. */
async function endMarking(choice: 'wrong' | 'trust' | 'site-off'): Promise<void> {
  if (choice !== 'wrong') {
    const [summary] = await readShown(page, 'more');
    await page.mouse.click(summary!.box.x + 5, summary!.box.y + 5);
  }
  await press(page, (await readShown(page, choice))[0]!.text);
}

describe('the card', () => {
  it('says the verdict, the day it was checked, why, and the real line', async () => {
    await open(`<p>${FAKE_TEXT}</p>`);
    await openCard();
    const { text, role } = await waitForShown(page, 'card');
    expect(role).toBe('dialog');
    expect(text).toContain(REAL);
    expect(text).toMatch(/20\d\d年\d+月\d+日|\w+ \d+, 20\d\d/);
    expect(text).not.toMatch(/scam|诈骗|undefined|\{|card:/);
    const [why] = await readShown(page, 'why');
    expect(why!.text.length).toBeGreaterThan(5);
  });

  it('opens on hover, stays while the pointer is in it, and leaves with it', async () => {
    await open(`<p>${FAKE_TEXT}</p><p style="height:400px"></p>`);
    await waitForShown(page, 'badge');
    const { x, y } = await findText(page, FAKE);
    await page.mouse.move(x, y);
    const card = await waitForShown(page, 'card');
    await page.mouse.move(card.box.x + 40, card.box.y + 60, { steps: 4 });
    await page.waitForTimeout(600);
    expect(await readShown(page, 'card')).toHaveLength(1);
    await page.mouse.move(880, 20, { steps: 4 });
    await page.waitForTimeout(700);
    expect(await readShown(page, 'card')).toHaveLength(0);
  });

  it('opens from the keyboard, closes on Escape and gives the focus back', async () => {
    await open(`<p>${FAKE_TEXT}</p>`);
    await waitForShown(page, 'badge');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await waitForShown(page, 'card');
    await page.keyboard.press('Escape');
    expect(await readShown(page, 'card')).toHaveLength(0);
    await page.keyboard.press('Enter');
    await waitForShown(page, 'card');
  });

  it('stays closed when Escape comes as fast as the click', async () => {
    await open(`<p>${FAKE_TEXT}</p>`);
    await waitForShown(page, 'badge');
    const { x, y } = await findText(page, FAKE);
    await page.mouse.click(x, y);
    await page.keyboard.press('Escape');
    await page.waitForTimeout(400);
    expect(await readShown(page, 'card')).toHaveLength(0);
  });

  it('closes on a click outside and by its own button', async () => {
    await open(`<p>${FAKE_TEXT}</p>`);
    await openCard();
    await page.mouse.click(20, 650);
    expect(await readShown(page, 'card')).toHaveLength(0);
    await openCard();
    await press(page, (await readShown(page, 'close')).at(-1)!.label);
    expect(await readShown(page, 'card')).toHaveLength(0);
  });

  it.each([
    ['at 320 px', 320, 568],
    ['at 200 % zoom of a small window', 400, 300],
    ['in a wide window', 1200, 800],
  ])('stays inside the window %s', async (_, width, height) => {
    await page.setViewportSize({ width, height });
    await open(`<p style="text-align:right">${FAKE_TEXT}</p><p style="height:500px"></p>`);
    await openCard();
    const { box } = await waitForShown(page, 'card');
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(box.y + box.height).toBeLessThanOrEqual(height);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
  });

  it('copies the real line', async () => {
    await open(`<p>${FAKE_TEXT}</p><textarea></textarea>`);
    await openCard();
    const [copy] = await readShown(page, 'copy');
    await press(page, copy!.text);
    await page.waitForTimeout(200);
    await page.focus('textarea');
    await page.keyboard.press('Control+V');
    expect(await page.inputValue('textarea')).toBe(REAL);
  });

  it('asks once before a red warning is called wrong, and keeps it by default', async () => {
    await open(`<p>${FAKE_TEXT}</p>`);
    await openCard();
    const [wrong] = await readShown(page, 'wrong');
    await press(page, wrong!.text);
    await waitForShown(page, 'sure');
    expect((await readFocus(page)).className).toContain('keep');
    await page.keyboard.press('Enter');
    expect(await readShown(page, 'sure')).toHaveLength(0);
    expect((await waitForShown(page, 'card')).text).toContain(REAL);
    await waitForMarks(page, { fake: 1 });
  });

  it('takes a wrong flag off, copies a ready report, turns neutral and can be taken back', async () => {
    await open(`<p>${FAKE_TEXT}</p><textarea></textarea>`);
    await openCard();
    await endMarking('wrong');
    await press(page, (await waitForShown(page, 'sure')).text);
    const done = await waitForShown(page, 'ended');
    expect(done.className).not.toContain('fake');
    expect(done.text).toContain(FAKE);
    await waitForMarks(page, { fake: 0 });
    await page.focus('textarea');
    await page.keyboard.press('Control+V');
    expect(await page.inputValue('textarea')).toContain(FAKE);
    await press(page, (await readShown(page, 'undo'))[0]!.text);
    await waitForMarks(page, { fake: 1 });
    expect((await waitForShown(page, 'card')).className).toContain('fake');
    await page.reload();
    await waitForMarks(page, { fake: 1 });
  });

  it.each(['wrong', 'trust', 'site-off'] as const)('remembers the choice: %s', async (choice) => {
    await open(`<p>${FAKE_TEXT}</p>`);
    await openCard();
    await endMarking(choice);
    if (choice !== 'site-off') await press(page, (await waitForShown(page, 'sure')).text);
    await waitForShown(page, 'undo');
    await waitForMarks(page, { fake: 0 });
    await page.reload();
    await page.waitForTimeout(900);
    await waitForMarks(page, { fake: 0 });
    // and can be marked again for the tests that follow
    await browser.worker!.evaluate(() => chrome.storage.local.clear());
  });

  it('says so when the choice could not be kept, as the storage is full', async () => {
    await open(`<p>${FAKE_TEXT}</p>`);
    await openCard();
    await browser.worker!.evaluate(async () => {
      // as full as it gets: a half less each time, down to the last bytes
      for (let size = 8_000_000; size >= 1; size /= 2)
        await chrome.storage.local
          .set({ [`filler${size}`]: 'x'.repeat(size) })
          .catch(() => undefined);
    });
    await endMarking('trust');
    await press(page, (await waitForShown(page, 'sure')).text);
    const card = await waitForShown(page, 'undo').then(() => waitForShown(page, 'card'));
    expect(card.text).toMatch(/没能记住|could not be remembered/);
    await browser.worker!.evaluate(() => chrome.storage.local.clear());
  });

  it('marks a site again when its switching off is taken back', async () => {
    await open(`<p>${FAKE_TEXT}</p>`);
    await openCard();
    await endMarking('site-off');
    await waitForMarks(page, { fake: 0 });
    await page.waitForTimeout(900);
    await press(page, (await waitForShown(page, 'undo')).text);
    await waitForMarks(page, { fake: 1 });
    await page.reload();
    await waitForMarks(page, { fake: 1 });
  });

  it.each(['card', 'guard', 'note', 'more'])('has no fault that axe can find: %s', async (what) => {
    await open(
      `<p id="p">国美电器官方客服电话：<a href="tel:${FAKE}">${FAKE}</a></p><p>${REAL_TEXT}</p>`,
    );
    const badge = await waitForShown(page, 'fake');
    if (what === 'guard') await page.click('a');
    else if (what === 'note') {
      await page.evaluate(() => getSelection()!.selectAllChildren(document.getElementById('p')!));
      await page.keyboard.press('Control+C');
    } else await page.mouse.click(badge.box.x + 5, badge.box.y + 5);
    await waitForShown(page, what === 'more' ? 'card' : what);
    if (what === 'more') {
      const [summary] = await readShown(page, 'more');
      await page.mouse.click(summary!.box.x + 5, summary!.box.y + 5);
    }
    const { html, css } = await readLayer(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await findFaults(html, css)).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: null });
  });

  it('has every choice within reach of the Tab key, each with a name', async () => {
    await open(`<p>${FAKE_TEXT}</p>`);
    await waitForShown(page, 'badge');
    await waitForShown(page, 'bar');
    const reached: string[] = [];
    for (let turn = 0; turn < 5; turn++) {
      await page.keyboard.press('Tab');
      reached.push((await readFocus(page)).className);
    }
    expect(reached.join()).toMatch(/badge/);
    expect(reached.join()).toMatch(/quiet/);
    expect(reached.join()).toMatch(/close/);
    await openCard();
    const names: string[] = [];
    for (let turn = 0; turn < 8; turn++) {
      await page.keyboard.press('Tab');
      const { className, name } = await readFocus(page);
      if (className.includes('more')) await page.keyboard.press('Enter');
      expect(name, className).not.toBe('');
      names.push(className);
    }
    for (const choice of ['close', 'copy', 'site', 'check', 'report', 'more', 'wrong', 'trust'])
      expect(names.join()).toContain(choice);
    await page.keyboard.press('Escape');
    expect(await readShown(page, 'card')).toHaveLength(0);
  });
});

async function findFaults(html: string, css: string): Promise<string[]> {
  await page.goto(
    server.put('/axe', `<!doctype html><html lang="zh"><title>card</title><main></main></html>`),
  );
  await page.evaluate(
    ([markup, styles]) => {
      const sheet = document.createElement('style');
      sheet.textContent = styles!.replaceAll(':host', ':root');
      document.head.append(sheet);
      document.querySelector('main')!.innerHTML = `<h1>card</h1>${markup!}`;
    },
    [html, css],
  );
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run('main'),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

describe('the bar', () => {
  it('shows count and real line once, and never again where it was dismissed', async () => {
    await open(`<p>${FAKE_TEXT}</p><p>国美官方客服电话 ${FAKE}</p>`);
    const bar = await waitForShown(page, 'bar');
    expect(bar.role).toBe('status');
    expect(bar.text).toMatch(/1/);
    expect(bar.text).toContain(REAL);
    const close = (await readShown(page, 'close'))[0]!;
    await press(page, close.label);
    expect(await readShown(page, 'bar')).toHaveLength(0);
    await page.waitForTimeout(300);
    await page.reload();
    await waitForShown(page, 'badge');
    await page.waitForTimeout(300);
    expect(await readShown(page, 'bar')).toHaveLength(0);
  });

  it.each([
    ['at the bottom right', 'right:0'],
    ['across the bottom', 'left:0;right:0;text-align:right'],
  ])('leaves a flagged number that stays %s in sight', async (_, style) => {
    await open(`<p style="position:fixed;bottom:0;${style};margin:10px">${FAKE_TEXT}</p>`);
    await waitForShown(page, 'bar');
    await page.waitForTimeout(600);
    const [bar] = await readShown(page, 'bar');
    const number = await findText(page, FAKE);
    const badge = (await readShown(page, 'badge'))[0]!.box;
    const points = [number, { x: badge.x + badge.width / 2, y: badge.y + badge.height / 2 }];
    for (const { x, y } of points) {
      const { box } = bar!;
      const covered =
        x > box.x - 60 && x < box.x + box.width && y > box.y && y < box.y + box.height;
      expect(covered).toBe(false);
    }
  });

  it('goes when the user has ended the marking, and is back when that is taken back', async () => {
    await open(`<p>${FAKE_TEXT}</p>`);
    await waitForShown(page, 'bar');
    await openCard();
    await endMarking('wrong');
    await press(page, (await waitForShown(page, 'sure')).text);
    await waitForShown(page, 'undo');
    await page.waitForTimeout(900);
    expect((await readShown(page, 'bar'))[0]?.box.height ?? 0).toBe(0);
    await press(page, (await readShown(page, 'undo'))[0]!.text);
    await waitForMarks(page, { fake: 1 });
    await page.waitForTimeout(900);
    expect((await readShown(page, 'bar'))[0]!.box.height).toBeGreaterThan(0);
  });

  it('does not show where nothing is flagged', async () => {
    await open(`<p>${REAL_TEXT}</p>`);
    await waitForMarks(page, { official: 1 });
    expect(await readShown(page, 'bar')).toHaveLength(0);
  });
});

describe('guards', () => {
  it('ask before a call to a flagged number and offer the real line', async () => {
    await open(
      `<p>国美官方客服电话：<a href="tel:${FAKE}" onclick="window.called=(window.called||0)+1;return false">${FAKE}</a></p>`,
    );
    await waitForShown(page, 'badge');
    await page.click('a');
    const guard = await waitForShown(page, 'guard');
    expect(guard.text).toContain(REAL);
    expect(await page.evaluate(() => (window as unknown as { called?: number }).called)).toBe(
      undefined,
    );
    const buttons = await readShown(page, 'quiet');
    await press(page, buttons.at(-1)!.text);
    expect(await page.evaluate(() => (window as unknown as { called?: number }).called)).toBe(1);
  });

  it('let a call to an official number pass', async () => {
    await open(
      `<p>国美官方客服电话：<a href="tel:${REAL}" onclick="window.called=1;return false">${REAL}</a></p>`,
    );
    await waitForMarks(page, { official: 1 });
    await page.click('a');
    expect(await page.evaluate(() => (window as unknown as { called?: number }).called)).toBe(1);
  });

  it('say so when a flagged number is copied, and leave the clipboard as it is', async () => {
    await open(`<p id="p">${FAKE_TEXT}</p><textarea></textarea>`);
    await waitForShown(page, 'badge');
    await page.evaluate(() => getSelection()!.selectAllChildren(document.getElementById('p')!));
    await page.keyboard.press('Control+C');
    expect((await waitForShown(page, 'note')).text).toContain(REAL);
    await page.focus('textarea');
    await page.keyboard.press('Control+V');
    expect(await page.inputValue('textarea')).toBe(FAKE_TEXT);
  });
});
