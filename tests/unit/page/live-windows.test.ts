// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { attributeSight } from '../../../lib/page/attribute-sight';
import { createParts } from '../../../lib/page/desk/list-parts';
import { createLiveWindows, isUnanswered } from '../../../lib/page/desk/live-windows';
import { createReader } from '../../../lib/page/desk/reader';
import { findBlocks } from '../../../lib/page/find-blocks';
import { runThrough } from '../../../lib/page/run-in-slices';

const NUMBER = '<b>Hotline 400-811-3333</b>';

/** Live windows of the document, read again as often as wanted. */
function open(html: string) {
  document.body.innerHTML = html;
  const live = createLiveWindows();
  const reader = createReader(attributeSight);
  return {
    live,
    ids: () => live.list().map(({ window }) => window.id),
    texts: () => live.list().map(({ window }) => window.text),
    read() {
      live.begin();
      const parts = createParts(attributeSight);
      for (const found of findBlocks(document.body, attributeSight))
        for (const part of found ? runThrough(parts.choose(found)) : [])
          live.add(part.element, runThrough(reader.readBlock(part)));
    },
    answer: () =>
      live.answer(
        live.list(),
        live.list().map(({ window }) => ({
          windowId: window.id,
          start: 0,
          end: 1,
          key: String(window.id),
        })),
      ),
  };
}

test('what is read again the same keeps its answer, and what is new waits for one', () => {
  const page = open(`<p>${NUMBER}</p>`);
  page.read();
  page.answer();
  document.body.insertAdjacentHTML('beforeend', '<p>Billing 400-811-3334</p>');
  page.read();
  expect(page.live.list().map(isUnanswered)).toEqual([true, true]);
  page.answer();
  page.read();
  expect(page.live.list().map(isUnanswered)).toEqual([false, false]);
});

test('of two parts of one block with the same text each keeps its own answer', () => {
  const names = '<i>name</i><div>between</div>'.repeat(300);
  const page = open(`<div>${NUMBER}<div>between</div>${names}${NUMBER}</div>`);
  page.read();
  expect(page.texts()).toEqual(['Hotline 400-811-3333', 'Hotline 400-811-3333']);
  page.answer();
  const before = page.ids();
  page.read();
  expect(page.ids()).toEqual(before);
  expect(new Set(page.ids()).size).toBe(2);
  expect(page.live.list().map(({ findings }) => findings?.length)).toEqual([1, 1]);
});

test('a part whose text was taken out is forgotten, the rest of its block is not', () => {
  const names = '<i>name</i><div>between</div>'.repeat(300);
  const page = open(`<div>${NUMBER}<hr>${names}<b>Billing 400-811-3334</b><hr></div>`);
  page.read();
  document.querySelector('b')!.remove();
  page.live.prune();
  expect(page.texts()).toEqual(['Billing 400-811-3334']);
});
