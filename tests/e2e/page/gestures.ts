import type { Page } from 'playwright-core';
import { clickShown, findText, press, readShown, waitForShown } from './overlay';
import { FAKE } from './texts';

// What a person does on a page with a flagged number.

export async function openCard(page: Page): Promise<void> {
  await waitForShown(page, 'badge');
  const { x, y } = await findText(page, FAKE);
  await page.mouse.click(x, y);
  await waitForShown(page, 'card');
}

/** Brings out the choices that the card keeps under "more". */
export async function openMore(page: Page): Promise<void> {
  const [summary] = await readShown(page, 'more');
  await clickShown(page, summary!);
  await waitUntilInCard(page, 'site-off');
}

/** In a low window the card scrolls what came out into sight: how long it is depends on the hour. */
async function waitUntilInCard(page: Page, name: string): Promise<void> {
  for (const end = Date.now() + 3_000; Date.now() < end; await page.waitForTimeout(50)) {
    const [choice] = await readShown(page, name);
    const [card] = await readShown(page, 'card');
    if (choice && card && choice.box.y + choice.box.height <= card.box.y + card.box.height) return;
  }
  throw new Error(`${name} stands outside the card`);
}

/** Presses a choice that ends the marking; those under "more" come out first. */
export async function endMarking(
  page: Page,
  choice: 'wrong' | 'trust' | 'site-off',
): Promise<void> {
  if (choice !== 'wrong') await openMore(page);
  await press(page, (await readShown(page, choice))[0]!.text);
}

/** Selects the element with the id `p` and copies it. */
export async function copyParagraph(page: Page): Promise<void> {
  await page.evaluate(() => getSelection()!.selectAllChildren(document.getElementById('p')!));
  await page.keyboard.press('Control+C');
}

/** Pastes into the page's text field and says what came. */
export async function paste(page: Page): Promise<string> {
  await page.focus('textarea');
  await page.keyboard.press('Control+V');
  return page.inputValue('textarea');
}
