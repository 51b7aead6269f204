import { describe, expect, it } from 'vitest';
import { compareDigits } from '../../../lib/ui/logic/compare-digits';
import { readTicks, writeTicks } from '../../../lib/ui/logic/day-ticks';

const show = (written: string, number: string, display: string) => {
  const pair = compareDigits(written, { number, display });
  const mark = (parts: readonly { text: string; differs: boolean }[]) =>
    parts.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('');
  return pair && [mark(pair.written), mark(pair.real)];
};

describe('a look-alike beside the number it imitates', () => {
  it.each([
    [
      'one digit',
      '+864008113338',
      '+864008113333',
      '400-811-3333',
      '400-811-333[8]',
      '400-811-333[3]',
    ],
    [
      'two swapped',
      '+18002212121',
      '+18002211212',
      '1-800-221-1212',
      '1-800-221-[2121]',
      '1-800-221-[1212]',
    ],
    [
      'another prefix',
      '+18332211212',
      '+18002211212',
      '800-221-1212',
      '8[33]-221-1212',
      '8[00]-221-1212',
    ],
    ['a short code', 'CN:95589', 'CN:95588', '95588', '9558[9]', '9558[8]'],
    [
      'a trunk zero',
      '+443456002291',
      '+443456002290',
      '0345 600 2290',
      '0345 600 229[1]',
      '0345 600 229[0]',
    ],
  ])('%s', (_what, written, number, display, first, second) => {
    expect(show(written, number, display)).toEqual([first, second]);
  });

  it('says which digit, counted as it is shown', () => {
    const pair = compareDigits('+864008113338', {
      number: '+864008113333',
      display: '400-811-3333',
    });
    expect(pair?.differing).toEqual([{ at: 10, written: '8', real: '3' }]);
  });

  it.each([
    ['the same number', '+864008113333', '+864008113333', '400-811-3333'],
    ['another length', '+86400811333', '+864008113333', '400-811-3333'],
    ['another number altogether', '+864001234567', '+864008113333', '400-811-3333'],
    ['another country code, which is not shown', '+874008113333', '+864008113333', '400-811-3333'],
    ['a display that hides digits', '+864008113338', '+864008113333', '400-GOME'],
  ])('is not made of %s', (_what, written, number, display) => {
    expect(show(written, number, display)).toBeUndefined();
  });
});

describe('ticks of the day', () => {
  const stored = writeTicks(undefined, 'gome', '2026-11-22', ['Order number']);

  it('come back on the same day, for their company alone', () => {
    expect(readTicks(stored, 'gome', '2026-11-22')).toEqual(['Order number']);
    expect(readTicks(stored, 'icbc', '2026-11-22')).toEqual([]);
  });

  it('are gone the next day, and with them what was stored', () => {
    expect(readTicks(stored, 'gome', '2026-11-23')).toEqual([]);
    expect(JSON.stringify(writeTicks(stored, 'icbc', '2026-11-23', ['x']))).not.toContain('gome');
  });

  it.each(['constructor', '__proto__', 'toString'])('%s is ticked off nowhere', (slug) => {
    expect(readTicks(undefined, slug, '2026-11-22')).toEqual([]);
  });

  it('cleared, leave nothing behind; what cannot be read counts as none', () => {
    expect(writeTicks(stored, 'gome', '2026-11-22', []).bySlug).toEqual({});
    for (const odd of [
      null,
      7,
      'x',
      { day: '2026-11-22' },
      { day: '2026-11-22', bySlug: { gome: 1 } },
    ])
      expect(readTicks(odd, 'gome', '2026-11-22')).toEqual([]);
  });
});
