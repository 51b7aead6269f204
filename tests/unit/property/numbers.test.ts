import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNumbers, readOne } from '../../../lib/numbers/index';
import { findBrokenInvariant } from './invariants';
import { anyLabel, anyRegions, anyText } from './texts';

const canonicalOf = (text: string, regions: readonly string[]): string | undefined =>
  findNumbers(text, { regions })[0]?.readings[0]?.canonical;

/** A hotline's digits and two ways to cut them into groups. */
const hotline = fc.tuple(
  fc.constantFrom<readonly [string, string]>(
    ['400', 'CN'],
    ['800', 'CN'],
    ['888', 'US'],
    ['877', 'US'],
    ['1800', 'AU'],
    ['0800', 'GB'],
  ),
  fc.stringMatching(/^[2-9][0-9]{6}$/),
  fc.integer({ min: 1, max: 6 }),
  fc.constantFrom('-', ' ', '.', '—', '·', '－', '\u00a0', '\u2011'),
);

describe('whatever the text', () => {
  test('20,000 mutated texts: nothing throws, every place is in the text and apart', () => {
    fc.assert(
      fc.property(anyText, anyRegions, anyLabel, (text, regions, label) => {
        const hints = label === undefined ? { regions } : { regions, label };
        expect(findBrokenInvariant(text, hints)).toBeUndefined();
      }),
      { numRuns: 20_000 },
    );
  }, 600_000);

  test('reading twice gives the same', () => {
    fc.assert(
      fc.property(anyText, anyRegions, (text, regions) => {
        expect(findNumbers(text, { regions })).toEqual(findNumbers(text, { regions }));
      }),
      { numRuns: 500 },
    );
  });
});

describe('the canonical form', () => {
  test('is read back as itself', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('CN', 'US', 'GB', 'IN', 'DE'), (text, region) => {
        for (const { readings } of findNumbers(text, { regions: [region] })) {
          for (const { canonical } of readings) {
            const [home = '', code] = canonical.startsWith('+') ? [region] : canonical.split(':');
            const again = readOne(code ?? canonical, { regions: [home], typed: true });
            expect(again?.canonical).toBe(canonical);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('does not depend on how a hotline is grouped', () => {
    fc.assert(
      fc.property(hotline, ([[prefix, region], rest, cut, mark]) => {
        const digits = prefix + (prefix === '1800' ? rest.slice(1) : rest);
        const plain = canonicalOf(`客服 call ${digits}`, [region]);
        fc.pre(plain !== undefined);
        const place = prefix.length + Math.min(cut, 5);
        const grouped = [prefix, digits.slice(prefix.length, place), digits.slice(place)];
        expect(canonicalOf(`客服 call ${grouped.join(mark)}`, [region])).toBe(plain);
        expect(canonicalOf(`call (${prefix}) ${digits.slice(prefix.length)}`, [region])).toBe(
          plain,
        );
      }),
      { numRuns: 1000 },
    );
  });

  test('does not depend on the writing of the digits', () => {
    const circled = (text: string): string =>
      text.replace(/\d/g, (digit) => '⓪①②③④⑤⑥⑦⑧⑨'[Number(digit)] ?? digit);
    const wide = (text: string): string =>
      text.replace(/[\d-]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0));
    const hanzi = (text: string): string =>
      text.replace(/\d/g, (digit) => '零一二三四五六七八九'[Number(digit)] ?? digit);
    const hidden = (text: string): string => text.split('').join('\u200b');
    fc.assert(
      fc.property(fc.stringMatching(/^400[0-9]{7}$/), (digits) => {
        const text = `${digits.slice(0, 3)}-${digits.slice(3, 6)}-${digits.slice(6)}`;
        const plain = canonicalOf(text, ['CN']);
        fc.pre(plain !== undefined);
        for (const write of [circled, wide, hanzi, hidden]) {
          expect(canonicalOf(`热线 ${write(text)}`, ['CN'])).toBe(plain);
        }
      }),
      { numRuns: 500 },
    );
  });
});
