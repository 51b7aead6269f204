import { describe, expect, it } from 'vitest';
import { openCard, paste } from './gestures';
import { setUpPages } from './open';
import { findText, press, readShown, waitForShown } from './overlay';
import { FAKE, FAKE_TEXT, REAL } from './texts';

const pages = setUpPages({ ownHosts: true });

describe('the card', () => {
  it('says the verdict, the day it was checked, why, and the real line', async () => {
    const page = await pages.open(`<p>${FAKE_TEXT}</p>`);
    await openCard(page);
    const { text, role } = await waitForShown(page, 'card');
    expect(role).toBe('dialog');
    expect(text).toContain(REAL);
    expect(text).toMatch(/20\d\d年\d+月\d+日|\w+ \d+, 20\d\d/);
    expect(text).not.toMatch(/scam|诈骗|undefined|\{|card:/);
    const [why] = await readShown(page, 'why');
    expect(why!.text.length).toBeGreaterThan(5);
  });

  it('opens on hover, stays while the pointer is in it, and leaves with it', async () => {
    const page = await pages.open(`<p>${FAKE_TEXT}</p><p style="height:400px"></p>`);
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
    const page = await pages.open(`<p>${FAKE_TEXT}</p>`);
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
    const page = await pages.open(`<p>${FAKE_TEXT}</p>`);
    await waitForShown(page, 'badge');
    const { x, y } = await findText(page, FAKE);
    await page.mouse.click(x, y);
    await page.keyboard.press('Escape');
    await page.waitForTimeout(400);
    expect(await readShown(page, 'card')).toHaveLength(0);
  });

  it('closes on a click outside and by its own button', async () => {
    const page = await pages.open(`<p>${FAKE_TEXT}</p>`);
    await openCard(page);
    await page.mouse.click(20, 650);
    expect(await readShown(page, 'card')).toHaveLength(0);
    await openCard(page);
    await press(page, (await readShown(page, 'close')).at(-1)!.label);
    expect(await readShown(page, 'card')).toHaveLength(0);
  });

  it.each([
    ['at 320 px', 320, 568],
    ['at 200 % zoom of a small window', 400, 300],
    ['in a wide window', 1200, 800],
  ])('stays inside the window %s', async (_, width, height) => {
    const page = await pages.open(
      `<p style="text-align:right">${FAKE_TEXT}</p><p style="height:500px"></p>`,
      { viewport: { width, height } },
    );
    await openCard(page);
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
    const page = await pages.open(`<p>${FAKE_TEXT}</p><textarea></textarea>`);
    await openCard(page);
    const [copy] = await readShown(page, 'copy');
    await press(page, copy!.text);
    await page.waitForTimeout(200);
    expect(await paste(page)).toBe(REAL);
  });
});
