import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { copyParagraph, openCard, openMore } from './gestures';
import { setUpPages } from './open';
import { clickShown, readFocus, readLayer, readShown, waitForShown } from './overlay';
import { FAKE, FAKE_TEXT, REAL_TEXT } from './texts';

const pages = setUpPages({ ownHosts: true });

describe('the card', () => {
  it.each(['card', 'guard', 'note', 'more'])('has no fault that axe can find: %s', async (what) => {
    const page = await pages.open(
      `<p id="p">国美电器官方客服电话：<a href="tel:${FAKE}">${FAKE}</a></p><p>${REAL_TEXT}</p>`,
    );
    const badge = await waitForShown(page, 'fake');
    if (what === 'guard') await page.click('a');
    else if (what === 'note') await copyParagraph(page);
    else await clickShown(page, badge);
    await waitForShown(page, what === 'more' ? 'card' : what);
    if (what === 'more') await openMore(page);
    const { html, css } = await readLayer(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await findFaults(page, html, css)).toEqual([]);
    }
  });

  it('has every choice within reach of the Tab key, each with a name', async () => {
    const page = await pages.open(`<p>${FAKE_TEXT}</p>`);
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
    await openCard(page);
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

async function findFaults(page: Page, html: string, css: string): Promise<string[]> {
  await page.goto(
    pages.server.put(
      '/axe',
      `<!doctype html><html lang="zh"><title>card</title><main></main></html>`,
    ),
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
