import { describe, expect, it } from 'vitest';
import { endMarking, openCard } from './gestures';
import { setUpPages } from './open';
import { findText, press, readShown, waitForMarks, waitForShown } from './overlay';
import { FAKE, FAKE_TEXT, REAL, REAL_TEXT } from './texts';

const pages = setUpPages({ ownHosts: true });

describe('the bar', () => {
  it('shows count and real line once, and never again where it was dismissed', async () => {
    const page = await pages.open(`<p>${FAKE_TEXT}</p><p>国美官方客服电话 ${FAKE}</p>`);
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
    const page = await pages.open(
      `<p style="position:fixed;bottom:0;${style};margin:10px">${FAKE_TEXT}</p>`,
    );
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
    const page = await pages.open(`<p>${FAKE_TEXT}</p>`);
    await waitForShown(page, 'bar');
    await openCard(page);
    await endMarking(page, 'wrong');
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
    const page = await pages.open(`<p>${REAL_TEXT}</p>`);
    await waitForMarks(page, { official: 1 });
    expect(await readShown(page, 'bar')).toHaveLength(0);
  });
});
