import { expect, it } from 'vitest';
import { setUpPages } from './open';
import { findText, openReader, waitForBadges } from './overlay';
import { FAKE, FAKE_TEXT, REAL, REAL_TEXT } from './texts';

// Paper has no colour for many, and no card: the word must stand by the number, the real line below.

const pages = setUpPages();

it('in print the word stands by the number, where the print layout puts it', async () => {
  const page = await pages.open(
    `<nav style="height:300px">只在屏幕上</nav><p>${FAKE_TEXT}</p><p>${REAL_TEXT}</p>`,
    { head: '<style>@media print{nav{display:none}body{margin-left:80px}}</style>' },
  );
  const [screen] = await waitForBadges(page, 2);
  const reader = await openReader(page);
  await reader.emulatePrint(true);
  const [summary, words] = [(await reader.read('summary'))[0]!, (await reader.read('words'))[0]!];
  expect(words.text).toMatch(/非官方|假冒/);
  const printed = (await reader.read('badge')).filter(({ box }) => box.width > 0);
  const word = printed.find(({ className }) => /fake/.test(className))!;
  const number = await findText(page, FAKE);
  expect(number.y).toBeLessThan(screen!.box.y - 200);
  expect(Math.abs(word.box.y + word.box.height / 2 - number.y)).toBeLessThan(30);
  expect(word.box.x).toBeGreaterThan(number.x);
  // The summary comes after the page's own text, with the number to call instead.
  expect(summary.text).toContain(FAKE);
  expect(summary.text).toContain(REAL);
  expect(summary.box.y).toBeGreaterThan((await findText(page, REAL)).y);
  await reader.emulatePrint(false);
  expect(await reader.read('summary', 'words')).toEqual([]);
  await reader.close();
  expect(await waitForBadges(page, 2)).toHaveLength(2);
});

it('a page without a fake prints as it is', async () => {
  const page = await pages.open(`<p>${REAL_TEXT}</p>`);
  await waitForBadges(page, 1);
  const reader = await openReader(page);
  await reader.emulatePrint(true);
  expect(await reader.read('summary')).toEqual([]);
  await reader.close();
});
