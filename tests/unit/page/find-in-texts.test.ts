// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { findInTexts } from '../../../lib/page/find-in-texts';

const TEXTS = 4;

beforeEach(() => {
  document.body.innerHTML = '';
});

function search() {
  return findInTexts(document.createTreeWalker(document.body, TEXTS), () => document.body);
}

/** What was found, and whether the search went to the end of the texts. */
function runToEnd(steps: ReturnType<typeof search>): { found: string[]; whole: boolean } {
  const found: string[] = [];
  for (;;) {
    const { done, value } = steps.next();
    if (done) return { found, whole: value };
    if (value) found.push(value.element.textContent);
  }
}

test.each([
  ['digits cut by tags', '<p><em>400</em>-<b>811</b>-3333</p>', 1],
  ['digits on lines of the source', '<p>400\n      811\n      3333</p>', 1],
  ['a code glued to another block’s digits', '<p>page 5</p><p>911</p><p>3 more</p>', 1],
  ['a code between two blocks of digits', '<div>12</div><p>Hotline 139</p><div>77</div>', 1],
  ['a keypad’s letters on two lines of the source', '<p>call 13\n   CABS</p>', 1],
  ['a number after a year', '<p>since 2015, call 400-811-3333</p>', 1],
  ['digits that blocks keep apart', '<p>1</p><p>2</p><p>3</p>', 0],
  ['years and amounts', '<p>In 2015 it cost 1,299 and in 2016 it cost 25</p>', 0],
])('by texts alone: %s', (_, html, count) => {
  document.body.innerHTML = html;
  expect(runToEnd(search())).toMatchObject({ found: { length: count }, whole: true });
});

test('a text that grows or shrinks while the search rests does not stop it', () => {
  document.body.innerHTML = '<p>one 5</p><p>two 6</p>'.repeat(40) + '<p>Hotline 400-811-3333</p>';
  const steps = search();
  steps.next();
  for (const paragraph of [...document.querySelectorAll('p')].slice(0, 60))
    paragraph.firstChild!.nodeValue = '';
  expect(runToEnd(steps).found).toEqual(['Hotline 400-811-3333']);
});

/** Long texts are tested in stretches; none of these may be lost where one ends. */
test.each([
  ['digits', '400-811-3333'],
  ['digits on lines of the source', `400-811${' '.repeat(300)}\n${' '.repeat(300)}3333`],
  ['number words', 'five five five, one two three'],
  ['letters of a keypad', 'call 13 CABS'],
  ['Chinese digits', '四〇〇八一一三三三三'],
  ['letters in place of digits', 'ring 4OO-8II-3333'],
])('found wherever it stands in a long text: %s', (_, number) => {
  for (let before = 16_384 - number.length - 8; before < 16_400; before += 3) {
    document.body.innerHTML = `<p>${'words '.repeat(4_000).slice(0, before)}</p><p>Hotline ${number}</p>`;
    expect({ before, ...runToEnd(search()) }).toMatchObject({ found: { length: 1 }, whole: true });
  }
});

test('a long text without a letter is tested as well', () => {
  const marks = `<p>${'- '.repeat(5_000)}</p>`.repeat(4);
  document.body.innerHTML = `${marks}<p>400-811-3333</p>${marks}`;
  expect(runToEnd(search()).found).toEqual(['400-811-3333']);
});
