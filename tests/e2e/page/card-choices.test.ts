import { describe, expect, it } from 'vitest';
import { endMarking, openCard, paste } from './gestures';
import { setUpPages } from './open';
import { press, readFocus, readShown, waitForMarks, waitForShown } from './overlay';
import { FAKE, FAKE_TEXT, REAL } from './texts';

const pages = setUpPages({ ownHosts: true });

describe('the card', () => {
  it('asks once before a red warning is called wrong, and keeps it by default', async () => {
    const page = await pages.open(`<p>${FAKE_TEXT}</p>`);
    await openCard(page);
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
    const page = await pages.open(`<p>${FAKE_TEXT}</p><textarea></textarea>`);
    await openCard(page);
    await endMarking(page, 'wrong');
    await press(page, (await waitForShown(page, 'sure')).text);
    const done = await waitForShown(page, 'ended');
    expect(done.className).not.toContain('fake');
    expect(done.text).toContain(FAKE);
    await waitForMarks(page, { fake: 0 });
    expect(await paste(page)).toContain(FAKE);
    await press(page, (await readShown(page, 'undo'))[0]!.text);
    await waitForMarks(page, { fake: 1 });
    expect((await waitForShown(page, 'card')).className).toContain('fake');
    await page.reload();
    await waitForMarks(page, { fake: 1 });
  });

  it.each(['wrong', 'trust', 'site-off'] as const)('remembers the choice: %s', async (choice) => {
    const page = await pages.open(`<p>${FAKE_TEXT}</p>`);
    await openCard(page);
    await endMarking(page, choice);
    if (choice !== 'site-off') await press(page, (await waitForShown(page, 'sure')).text);
    await waitForShown(page, 'undo');
    await waitForMarks(page, { fake: 0 });
    await page.reload();
    await page.waitForTimeout(900);
    await waitForMarks(page, { fake: 0 });
    // and can be marked again for the tests that follow
    await pages.browser.worker!.evaluate(() => chrome.storage.local.clear());
  });

  it('says so when the choice could not be kept, as the storage is full', async () => {
    const page = await pages.open(`<p>${FAKE_TEXT}</p>`);
    await openCard(page);
    await pages.browser.worker!.evaluate(async () => {
      // as full as it gets: a half less each time, down to the last bytes
      for (let size = 8_000_000; size >= 1; size /= 2)
        await chrome.storage.local
          .set({ [`filler${size}`]: 'x'.repeat(size) })
          .catch(() => undefined);
    });
    await endMarking(page, 'trust');
    await press(page, (await waitForShown(page, 'sure')).text);
    const card = await waitForShown(page, 'undo').then(() => waitForShown(page, 'card'));
    expect(card.text).toMatch(/没能记住|could not be remembered/);
    await pages.browser.worker!.evaluate(() => chrome.storage.local.clear());
  });

  it('marks a site again when its switching off is taken back', async () => {
    const page = await pages.open(`<p>${FAKE_TEXT}</p>`);
    await openCard(page);
    await endMarking(page, 'site-off');
    await waitForMarks(page, { fake: 0 });
    await page.waitForTimeout(900);
    await press(page, (await waitForShown(page, 'undo')).text);
    await waitForMarks(page, { fake: 1 });
    await page.reload();
    await waitForMarks(page, { fake: 1 });
  });
});
