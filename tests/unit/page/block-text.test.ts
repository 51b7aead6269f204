// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { attributeSight } from '../../../lib/page/attribute-sight';
import { readBlockText } from '../../../lib/page/desk/block-text';

const NUMBER = 'Hotline 400-811-3333';

beforeEach(() => {
  document.body.innerHTML = `<p>${'<a>one</a>, '.repeat(400)}<b>${NUMBER}</b></p>`;
});

const block = () => document.querySelector('p')!;

/** Lets the reading rest at each breath, as often as it wants; `meanwhile` is what the page does in one. */
function read(meanwhile: (breath: number) => void): { text: string; breaths: number } {
  const steps = readBlockText(block(), attributeSight.readShowing);
  for (let breaths = 0; ; breaths++) {
    const { done, value } = steps.next();
    if (done) return { text: value.text, breaths };
    meanwhile(breaths);
  }
}

test('a block of many elements is read with a breath now and then', () => {
  const { text, breaths } = read(() => undefined);
  expect(text).toBe(`${'one, '.repeat(400)}${NUMBER}`);
  expect(breaths).toBeGreaterThan(5);
});

test('what is taken out in a breath does not cut off what stands behind it', () => {
  const { text } = read((breath) => {
    if (breath === 0)
      block()
        .querySelectorAll('a')
        .forEach((link) => link.remove());
  });
  expect(text).toContain(NUMBER);
  expect(text).not.toContain('one');
});

test('what is moved elsewhere in a breath does not lead the reading out of the block', () => {
  document.body.insertAdjacentHTML('beforeend', '<div>elsewhere<i>100</i></div>');
  const { text } = read((breath) => {
    if (breath === 0) document.querySelector('i')!.before(...block().childNodes);
  });
  expect(text).toBe('');
});

test('a block that is drawn anew at every breath is read all the same', () => {
  const { text } = read((breath) => {
    if (breath > 100) throw new Error('the reading never ends');
    block().innerHTML = block().innerHTML.trim();
  });
  expect(text).toContain(NUMBER);
});
