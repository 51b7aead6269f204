import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { expect, it } from 'vitest';
import { setUpPages } from './open';
import type { search as Search } from './rests-world';
import { writePage } from './texts';

// The search rests every few milliseconds, and a page goes on meanwhile. In a browser: its ranges tell
// what was moved, which the parser of the other tests does not.

const pages = setUpPages();
const [bundle] = buildSync({
  entryPoints: [join(import.meta.dirname, 'rests-world.ts')],
  bundle: true,
  write: false,
  format: 'iife',
  loader: { '.json': 'json' },
}).outputFiles;

const NUMBER = 'Hotline 400-811-3333';
const WORDS = `<div id="first">${'<p>words</p>'.repeat(64)}</div><p>${NUMBER}</p>`;

/** What a page does in its first rest; nothing found then means that the search says so. */
it.each([
  ['removes where it rests', 'first.remove()'],
  ['moves where it rests to its end', 'document.body.append(first)'],
  ['puts back where it was', 'first.replaceWith(first)'],
  ['splits the text where it rests', 'first.lastElementChild.firstChild.splitText(2)'],
  ['joins the texts where it rests', 'first.lastElementChild.append("more");first.normalize()'],
])('what a page %s does not hide the number behind it', async (_, change) => {
  const page = await pages.openDocument(writePage(WORDS));
  await page.evaluate(bundle!.text);
  const { found, whole } = await page.evaluate<ReturnType<typeof Search>>(
    `search('texts', (rest) => { if (rest === 0) { ${change} } })`,
  );
  expect(found.includes(NUMBER) || !whole).toBe(true);
});

it('a large page that takes out where the walk rests, time and again, is read to its end', async () => {
  const page = await pages.openDocument(
    writePage(
      `<div><p id="list">${'<b>words</b>'.repeat(600)}</p><p>${NUMBER}</p></div><div>${'<i></i>'.repeat(7_000)}</div>`,
    ),
  );
  await page.evaluate(bundle!.text);
  const { found } = await page.evaluate<ReturnType<typeof Search>>(
    `search('sections', (rest) => { if (rest < 4) list.innerHTML = list.innerHTML.trim(); })`,
  );
  expect(found).toContain(NUMBER);
});
