import { describe, expect, test } from 'vitest';
import { REASONS } from '../../../lib/verdicts';
import { judgeFirst, judgeText, type TestPage } from './judge-text';

const us = { lang: 'en', userRegion: 'US' };
const zh = { lang: 'zh-CN' };

const verdicts: Readonly<Record<string, readonly [TestPage, string]>> = {
  'listed for the brand named': [
    { ...us, blocks: ['Skylark Hotels customer service: 1-800-553-7421'] },
    'official: listed',
  ],
  'listed, nobody named': [{ ...us, blocks: ['Call 1-800-553-7421'] }, 'official: listed'],
  'a switchboard is real but no support': [
    { ...us, blocks: ['Nimbus Airlines: (404) 234-5678'] },
    'official: listed not-support',
  ],
  'another company’s listed number': [
    { ...us, blocks: ['Nimbus Airlines customer service: 1-800-553-7421'] },
    'caution: listed-other-brand',
  ],
  'a public line that a page points to': [
    { ...zh, title: '北辰电器客服', blocks: ['不满意可拨打 12315 投诉'] },
    'official: listed',
  ],
  'listed by a weak source': [
    { ...us, blocks: ['Lowland Telecom customer service: 1-800-321-7654'] },
    'unknown: listed-unconfirmed',
  ],
  'no longer in use': [
    { ...us, blocks: ['Lowland Telecom customer service: 1-800-987-6543'] },
    'unknown: retired',
  ],
  'on no list, the list has gaps': [
    { ...us, blocks: ['Skylark Hotels customer service: 1-888-333-4567'] },
    'caution: not-listed',
  ],
  'on no list, nobody named': [{ ...us, blocks: ['Call 1-888-333-4567'] }, 'unknown: not-listed'],
  'a list older than a year accuses nobody': [
    { ...us, blocks: ['Stale Stores customer service: 1-888-333-4567'] },
    'caution: coverage-complete not-listed',
  ],
  'a list only a weak source calls complete accuses nobody': [
    { ...us, blocks: ['Lowland Telecom customer service: 1-888-333-4567'] },
    'caution: coverage-complete not-listed',
  ],
  'no phone support only by hearsay accuses nobody': [
    { ...us, blocks: ['Murmur Chat customer service: 1-888-333-4567'] },
    'caution: no-phone-support not-listed',
  ],
  'a neighbour of the brand’s line, the list has gaps': [
    { ...us, blocks: ['Skylark Hotels customer service: 1-800-553-7428'] },
    'caution: lookalike not-listed',
  ],
  'a neighbour of the brand’s line, the list is complete': [
    { ...us, blocks: ['Nimbus Airlines customer service: 1-800-234-5618'] },
    'fake: coverage-complete lookalike not-listed',
  ],
  'on the brand’s own domain': [
    {
      ...us,
      url: 'https://help.nimbusairlines.com/',
      blocks: ['Nimbus Airlines customer service: 1-888-333-4567'],
    },
    'unknown: own-domain',
  ],
  'on a domain that only ends otherwise than the brand’s own': [
    {
      ...us,
      url: 'https://www.nimbusairlines.co.nz/',
      blocks: ['Nimbus Airlines customer service: 1-888-333-4567'],
    },
    'caution: coverage-complete not-listed',
  ],
  'another brand’s domain gives no shelter': [
    {
      ...us,
      url: 'https://www.skylarkhotels.com/',
      blocks: ['Nimbus Airlines customer service: 1-888-333-4567'],
    },
    'fake: coverage-complete not-listed',
  ],
  'quoted to warn': [
    {
      ...us,
      blocks: ['Scammers pose as Nimbus Airlines customer service and ring from 1-888-333-4567.'],
    },
    'unknown: quoted-warning',
  ],
  'denied by the company': [
    { ...zh, blocks: ['北辰电器回复:400-777-8899 并非北辰电器的客服电话。'] },
    'unknown: quoted-warning',
  ],
};

describe('the verdict', () => {
  test.each(Object.entries(verdicts))('%s', (_, [page, verdict]) => {
    expect(judgeFirst(page)).toBe(verdict);
  });

  test('reasons are never empty and stand in their order', () => {
    for (const [page] of Object.values(verdicts))
      for (const { reasons } of judgeText(page)) {
        const places = reasons.map((reason) => REASONS.indexOf(reason));
        expect(places.length).toBeGreaterThan(0);
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }
  });

  test('a number presented once is judged alike where nothing is said of it', () => {
    const found = judgeText({
      ...us,
      blocks: ['Nimbus Airlines customer service: 1-888-333-4567', '1-888-333-4567'],
    });
    expect(found.map(({ verdict }) => verdict)).toEqual(['fake', 'fake']);
  });
});
