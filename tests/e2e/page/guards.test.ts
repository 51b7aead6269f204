import { describe, expect, it } from 'vitest';
import { copyParagraph, paste } from './gestures';
import { setUpPages } from './open';
import { press, readShown, waitForMarks, waitForShown } from './overlay';
import { FAKE, FAKE_TEXT, REAL } from './texts';

const pages = setUpPages({ ownHosts: true });

describe('guards', () => {
  it('ask before a call to a flagged number and offer the real line', async () => {
    const page = await pages.open(
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
    const page = await pages.open(
      `<p>国美官方客服电话：<a href="tel:${REAL}" onclick="window.called=1;return false">${REAL}</a></p>`,
    );
    await waitForMarks(page, { official: 1 });
    await page.click('a');
    expect(await page.evaluate(() => (window as unknown as { called?: number }).called)).toBe(1);
  });

  it('say so when a flagged number is copied, and leave the clipboard as it is', async () => {
    const page = await pages.open(`<p id="p">${FAKE_TEXT}</p><textarea></textarea>`);
    await waitForShown(page, 'badge');
    await copyParagraph(page);
    expect((await waitForShown(page, 'note')).text).toContain(REAL);
    expect(await paste(page)).toBe(FAKE_TEXT);
  });
});
