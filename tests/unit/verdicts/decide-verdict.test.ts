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
  'a copy of one namesake’s line': [
    { ...us, blocks: ['Quay Bank fraud department: 1-888-960-1472'] },
    'fake: lookalike not-listed',
  ],
  'a number like no namesake’s line': [
    { ...us, blocks: ['Quay Bank fraud department: 1-888-333-4567'] },
    'caution: not-listed',
  ],
  'a neighbour of one namesake’s line': [
    { ...us, blocks: ['Quay Bank fraud department: 1-888-906-1473'] },
    'caution: not-listed',
  ],
  'a network’s own code of three digits': [
    { ...us, blocks: ['Nimbus Airlines customer service: 1-800-234-5617, or 611'] },
    'official: listed',
  ],
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
  'the other company of the sentence lists it': [
    {
      ...us,
      blocks: [
        'Nimbus Airlines customer service 1-800-553-7421, Skylark Hotels customer service 1-800-234-5617',
      ],
    },
    'caution: listed-other-brand',
  ],
  'its owner is named behind it': [
    { ...us, blocks: ['For Nimbus Airlines guests: 1-800-553-7421 (Skylark Hotels)'] },
    'official: listed',
  ],
  'on its owner’s own domain, under another company’s name': [
    {
      ...us,
      url: 'https://www.skylarkhotels.com/cards',
      blocks: ['1-800-553-7421 Nimbus Airlines members'],
    },
    'official: listed',
  ],
  'a listed number that a warning says showed on the telephone': [
    { ...zh, blocks: ['有人冒充北辰电器客服，来电显示 400-812-3456，要求转账，已报警。'] },
    'unknown: quoted-warning',
  ],
  'a listed number that a warning tells to call': [
    { ...zh, blocks: ['谨防冒充北辰电器客服的骗子，请致电 400-812-3456 核实。'] },
    'official: listed',
  ],
  'a counter’s landline': [
    { ...zh, blocks: ['南溪家电解放路门店 电话 0571-87654321'] },
    'unknown: not-listed',
  ],
  'a counter’s landline given as the service line': [
    { ...zh, blocks: ['南溪家电杭州分公司客服电话 0571-87654321'] },
    'caution: not-listed',
  ],
  'a counter’s number of a kind that the head office knows': [
    { ...zh, blocks: ['北辰电器解放路门店 电话 400-777-8899'] },
    'fake: coverage-complete not-listed',
  ],
  'a number to dial into a meeting': [
    { ...us, blocks: ['Nimbus Airlines Q3 earnings call, dial-in 1-888-333-4567, passcode 4477'] },
    'unknown: not-listed',
  ],
  'an administrator of a settlement': [
    { ...us, blocks: ['Nimbus Airlines settlement hotline: 1-888-333-4567'] },
    'unknown: not-listed',
  ],
  'a desk of a college': [
    {
      ...us,
      title: 'Birchfield College Help Desk',
      blocks: ['Nimbus Airlines travel support: 507-333-4567'],
    },
    'unknown: not-listed',
  ],
  'a label below a number that opens its box': [
    {
      ...us,
      blocks: [{ text: '1-888-333-4567', after: ['Nimbus Airlines refund department'] }],
    },
    'fake: coverage-complete not-listed',
  ],
  'of the company that the sentence before named': [
    {
      ...us,
      blocks: [
        'Nimbus Airlines lost my bag again. Got through on their customer service number 1-888-333-4567.',
      ],
    },
    'fake: coverage-complete not-listed',
  ],
  'theirs, with two companies before': [
    {
      ...us,
      blocks: [
        'Nimbus Airlines and Skylark Hotels both refused. Call their customer service on 1-888-333-4567.',
      ],
    },
    'unknown: not-listed',
  ],
  'we, on a page that speaks as the company': [
    {
      ...zh,
      title: '北辰电器 - 服务中心',
      blocks: ['退换请联系我司客服热线：400-777-8899'],
    },
    'fake: coverage-complete not-listed',
  ],
  'we, on anybody’s page': [
    { ...zh, title: '王记电器行', blocks: ['北辰电器配件请联系我司：400-777-8899'] },
    'unknown: not-listed',
  ],
  'a code dialled on the network’s own telephones': [
    { ...us, blocks: ['Call Lowland Telecom at 1-866-222-3334 (or *611 from the phone).'] },
    'official: listed',
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
