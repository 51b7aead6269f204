import { describe, expect, test } from 'vitest';
import { findNumbers } from '../../../lib/numbers/index';

const readMarks = (text: string, region: string): readonly string[] | undefined =>
  findNumbers(text, { regions: [region] })[0]?.disguise;

describe('what DESIGN 1.7 calls a disguise', () => {
  test.each([
    ['CN', '热线④⓪⓪-⑧①①-③③③③', ['digit-substitutes']],
    ['CN', '热线 𝟒𝟎𝟎-𝟖𝟏𝟏-𝟑𝟑𝟑𝟑', ['digit-substitutes']],
    ['US', 'call 1️⃣8️⃣0️⃣0️⃣2️⃣2️⃣1️⃣1️⃣2️⃣1️⃣2️⃣', ['digit-substitutes']],
    ['US', 'call 8OO-22l-1212', ['digit-substitutes']],
    ['CN', '热线 4ОО-811-3333', ['digit-substitutes']],
    ['CN', '热线四零零八一一三三三三', ['spelled-out']],
    ['CN', '热线：肆零零-捌壹壹-叁叁叁叁', ['spelled-out']],
    ['US', 'dial eight six six five five five zero one nine nine', ['spelled-out']],
    ['CN', '热线4\u200b0\u200b08113333', ['zero-width']],
    ['US', '800\u200c-221\u200d-1212', ['zero-width']],
    ['CN', '热线400║811║3333', ['odd-separators']],
    ['CN', '热线400★811★3333', ['odd-separators']],
    ['US', '+1!800!221!1212', ['odd-separators']],
    ['US', '1@800@221@1212', ['odd-separators']],
    ['US', '1=800=221=1212', ['odd-separators']],
    ['US', '1~800~221~1212', ['odd-separators']],
    ['US', '1⇢800⇢221⇢1212', ['odd-separators']],
    ['US', '+1-(800)-(221)-(1212)', ['bracketed-groups']],
    ['CN', '热线【400】【811】【3333】', ['bracketed-groups']],
    ['US', 'call 8 0 0 2 2 1 1 2 1 2', ['spaced-digits']],
    ['CN', '热线 4 0 0 8 1 1 3 3 3 3', ['spaced-digits']],
  ])('%s %s', (region, text, marks) => {
    expect(readMarks(text, region)).toEqual(marks);
  });
});

describe('what it does not', () => {
  test.each([
    ['full-width digits', 'CN', '４００－８１１－３３３３'],
    ['usual marks', 'CN', '400-811-3333'],
    ['dots', 'US', '800.221.1212'],
    ['an area code in brackets', 'US', '+1 (800) 221-1212'],
    ['a dash of typographers', 'CN', '400—8113333'],
    ['control characters left by a word processor', 'CN', '400\u0002-811\u0002-3333'],
    ['one stray zero-width character', 'CN', '400\u200b-811-3333'],
    ['soft hyphens', 'CN', '400\u00ad-811\u00ad-3333'],
    ['a vanity word', 'US', '1-800-MICROSOFT'],
    ['an area code in words', 'US', '+1 eight-five-five 800 16 32'],
    ['one letter for a digit', 'US', '800-22l-1212'],
    ['marks around the number', 'CN', '★400-811-3333★'],
    ['brackets around the whole', 'CN', '（400-811-3333）'],
  ])('%s', (_, region, text) => {
    expect(readMarks(text, region)).toEqual([]);
  });
});

test('every found number says how its digits were grouped', () => {
  const grouping = (text: string): string | undefined =>
    findNumbers(text, { regions: ['CN'] })[0]?.grouping;
  expect(grouping('4008-113-333')).toBe('4-3-3');
  expect(grouping('400 8113333')).toBe('3-7');
  expect(grouping('4008113333')).toBe('10');
  expect(grouping('四零零-八一一-三三三三')).toBe('3-3-4');
});
