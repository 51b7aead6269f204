import { array, assert, constantFrom, nat, oneof, property, record, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeMessage } from '../../../lib/verdicts';
import { fixtureRegistry } from './fixture-registry';
import { judgeText } from './judge-text';

const pieces = oneof(
  constantFrom(
    '北辰电器',
    'Skylark Hotels',
    'Nimbus',
    '客服',
    'customer service',
    '400-777-8899',
    '1-888-333-4567',
    '13912345678',
    '【',
    '】',
    '“',
    '”',
    '\n',
    ': ',
    '。',
    ' said ',
    '骗子',
    'not the ',
    '\ud83d',
    '\u200b',
  ),
  string({ unit: 'binary', maxLength: 12 }),
);
const texts = array(pieces, { maxLength: 24 }).map((parts) => parts.join(''));

describe('any text', () => {
  test('is judged without a throw, spans within it, reasons never empty', () => {
    assert(
      property(texts, texts, (text, title) => {
        const findings = [
          ...judgeText({ title, headings: [title], blocks: [text] }),
          ...judgeMessage(text, fixtureRegistry, { today: '2026-11-22' }).findings,
        ];
        for (const { span, reasons } of findings) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(reasons.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('with call links wherever they stand is judged without a throw, and each link once', () => {
    const links = array(
      record({
        start: nat(60),
        length: constantFrom(0, 0, 1, 12),
        href: constantFrom('tel:400-777-8899', 'tel:+18883334567', 'sms:10086', 'tel:', '/x'),
      }),
      { maxLength: 8 },
    );
    assert(
      property(texts, links, (text, placed) => {
        const inside = placed
          .map(({ start, length, href }) => ({
            start: Math.min(start, text.length),
            end: Math.min(start + length, text.length),
            href,
          }))
          .toSorted((one, other) => one.start - other.start);
        const found = judgeText({ blocks: [{ text, links: inside }] });
        const bare = found.flatMap(({ link }) => link ?? []);
        expect(new Set(bare).size).toBe(bare.length);
      }),
      { numRuns: 400 },
    );
  });

  test('what is only quoted to warn never accuses', () => {
    assert(
      property(texts, (text) => {
        const found = judgeText({
          blocks: [`骗子冒充客服 ${text.replace(/[\n。!?！？;；.…]/g, ' ')}`],
        });
        expect(found.filter(({ verdict }) => verdict === 'fake')).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
