import { describe, expect, test } from 'vitest';
import type { Reason } from '../../../lib/verdicts';
import { judgeText, type TestPage } from './judge-text';

interface RuleTable {
  readonly reason: Reason;
  readonly fires: Readonly<Record<string, TestPage>>;
  readonly stays: Readonly<Record<string, TestPage>>;
}

const zh = { lang: 'zh-CN' };
const us = { lang: 'en', userRegion: 'US' };

const tables: RuleTable[] = [
  {
    reason: 'coverage-complete',
    fires: {
      'a 400 number under the brand’s name': { ...zh, blocks: ['北辰电器客服电话:400-777-8899'] },
      'label and number in separate blocks': {
        ...zh,
        blocks: [{ text: '400-777-8899', before: ['北辰空调24小时报修热线:'] }],
      },
      'a toll-free number': { ...us, blocks: ['Nimbus Airlines customer service: 1-888-333-4567'] },
    },
    stays: {
      'a list with gaps': { ...zh, blocks: ['南溪家电客服电话:400-777-8899'] },
      'a landline, which no head office lists': {
        ...zh,
        blocks: ['北辰电器客服电话:0571-87654321'],
      },
      'a list that only a weak source calls complete': {
        ...us,
        blocks: ['Lowland Telecom customer service: 1-888-333-4567'],
      },
      'a messaging line': {
        ...us,
        blocks: ['Nimbus Airlines customer care on WhatsApp: 1-888-333-4567'],
      },
    },
  },
  {
    reason: 'no-phone-support',
    fires: {
      'any number as its support line': {
        ...us,
        blocks: ['VellumPay support number: 1-888-333-4567'],
      },
      'called by its name alone': {
        ...us,
        blocks: ['Just call VellumPay support at (212) 333-4567.'],
      },
    },
    stays: {
      'paying with it': { ...us, blocks: ['Pay with VellumPay or call 1-888-333-4567.'] },
      'an account there': { ...us, blocks: ['VellumPay to 212-333-4567, please.'] },
    },
  },
  {
    reason: 'wrong-kind',
    fires: {
      'a mainland mobile as the official line': { ...zh, blocks: ['北辰电器官方客服:13912345678'] },
      'an Indian mobile as customer care': {
        lang: 'en-IN',
        blocks: ['Lotus Bank customer care number: 98761 23450'],
      },
      'a line of a country the page does not speak of': {
        lang: 'en-GB',
        url: 'https://pages.example.co.uk/1',
        blocks: ['Harbour Bank customer service: +63 2 8888 1234'],
      },
    },
    stays: {
      'a named person': { ...zh, blocks: ['北辰电器客服王经理 13912345678'] },
      WhatsApp: { lang: 'en-IN', blocks: ['Lotus Bank customer care WhatsApp: 98761 23450'] },
      'a country the page speaks of': {
        lang: 'en-GB',
        url: 'https://pages.example.co.uk/1',
        blocks: ['Harbour Bank customer service in the Philippines: +63 2 8888 1234'],
      },
      '+1 is one country': {
        lang: 'en-CA',
        blocks: ['Skylark Hotels customer service: 1-604-333-4567'],
      },
    },
  },
  {
    reason: 'lookalike',
    fires: {
      'one digit in the middle': {
        ...us,
        blocks: ['Skylark Hotels customer service 1-800-583-7421'],
      },
      'two neighbours swapped': {
        ...us,
        blocks: ['Skylark Hotels customer service 1-800-535-7421'],
      },
      'in two places': { ...us, blocks: ['Skylark Hotels customer service 1-800-535-4721'] },
      'however it is grouped': { ...zh, blocks: ['南溪家电客服 4006-5432-78'] },
    },
    stays: {
      'three digits off': { ...us, blocks: ['Skylark Hotels customer service 1-800-911-7421'] },
      'a line of low confidence as the model': {
        ...us,
        blocks: ['Lowland Telecom customer service 1-800-321-7645'],
      },
    },
  },
  {
    reason: 'lookalike-host',
    fires: {
      'the name and a service word': {
        ...us,
        url: 'https://skylarkhotels-reservations.com/',
        title: 'Skylark Hotels Reservations',
        blocks: ['Skylark Hotels customer service: 1-888-333-4567'],
      },
      'one letter off': {
        ...us,
        url: 'https://www.skylarkhote1s.com/',
        title: 'Skylark Hotels customer care',
        blocks: ['Phone 1-888-333-4567'],
      },
    },
    stays: {
      'the name and a town': {
        ...us,
        url: 'https://skylarkhotels-springfield.com/',
        blocks: ['Skylark Hotels customer service: 1-888-333-4567'],
      },
      'a stranger’s host': {
        ...us,
        url: 'https://travel-notes.example/',
        blocks: ['Skylark Hotels customer service: 1-888-333-4567'],
      },
    },
  },
  {
    reason: 'from-url',
    fires: {
      'a search page of the brand’s own that echoes words and number': {
        ...us,
        url: 'https://www.skylarkhotels.com/search?q=Skylark%20Hotels%20support%201-888-333-4567',
        blocks: ['No results for Skylark Hotels support 1-888-333-4567'],
      },
    },
    stays: {
      'a reader’s own search for the number': {
        ...us,
        url: 'https://www.skylarkhotels.com/search?q=1-888-333-4567',
        blocks: ['No results for 1-888-333-4567'],
      },
      'a search engine': {
        ...us,
        url: 'https://www.google.com/search?q=Skylark+Hotels+support+1-888-333-4567',
        blocks: ['Skylark Hotels support 1-888-333-4567'],
      },
      'a number of the page’s own': {
        ...us,
        url: 'https://www.skylarkhotels.com/contact',
        blocks: ['Skylark Hotels support 1-888-333-4567'],
      },
    },
  },
  {
    reason: 'disguised',
    fires: {
      'stars between groups': { ...zh, blocks: ['南溪家电官方客服☎400★777★8899'] },
      'circled digits': { ...zh, blocks: ['南溪家电客服 ④⓪⓪-⑦⑦⑦-⑧⑧⑨⑨'] },
    },
    stays: {
      'full-width digits': { ...zh, blocks: ['南溪家电客服４００－７７７－８８９９'] },
      'no brand': { ...zh, blocks: ['同城维修☎400★777★8899'] },
    },
  },
  {
    reason: 'many-brands',
    fires: {
      'three brands, one number': {
        ...zh,
        blocks: [
          '南溪家电官方售后热线:400-777-8899',
          '东篱家电官方售后热线:400-777-8899',
          '西岭家电官方售后热线:400-777-8899',
        ],
      },
      'in one breath': {
        ...zh,
        blocks: ['南溪空调、东篱空调、西岭空调厂家售后服务热线:400-777-8899'],
      },
    },
    stays: {
      'a workshop of its own name': {
        ...zh,
        title: '同心家电维修部',
        headings: ['同心家电维修部'],
        blocks: ['专修南溪空调、东篱空调、西岭空调,维修热线:400-777-8899'],
      },
      'two brands': {
        ...zh,
        blocks: ['南溪家电官方售后热线:400-777-8899', '东篱家电官方售后热线:400-777-8899'],
      },
    },
  },
  {
    reason: 'tel-mismatch',
    fires: {
      'shows a listed line and dials another': {
        ...us,
        blocks: [
          {
            text: 'Skylark Hotels: 1-800-553-7421',
            links: [{ start: 16, end: 30, href: 'tel:+18883334567' }],
          },
        ],
      },
    },
    stays: {
      'dials what it shows, with an extension': {
        ...us,
        blocks: [
          {
            text: 'Skylark Hotels: 1-800-553-7421',
            links: [{ start: 16, end: 30, href: 'tel:18005537421,,2' }],
          },
        ],
      },
      'dials the number with an area code before a short code': {
        ...zh,
        blocks: [
          { text: '北辰电器客服 956137', links: [{ start: 7, end: 13, href: 'tel:010-956137' }] },
        ],
      },
    },
  },
  {
    reason: 'scare-page',
    fires: {
      'an alarm and an order to call': {
        ...us,
        title: 'Security alert',
        blocks: [
          {
            text: 'Your computer has been blocked. Call Skylark Hotels support now: 1-888-333-4567',
          },
        ],
      },
      'a list the reader is on': {
        ...zh,
        blocks: [
          '您的手机号码涉嫌违规,已被列入今日停机名单。请立即拨打南溪家电客服专线 010-5387 2216 办理撤销!',
        ],
      },
    },
    stays: {
      'a list that others are on': {
        ...zh,
        blocks: ['涉嫌违规的号码会被列入名单。咨询请拨打南溪家电客服专线 010-5387 2216。'],
      },
      'a condition': {
        ...us,
        blocks: ['If your account has been blocked, call Skylark Hotels support: 1-888-333-4567'],
      },
      'a help topic': {
        ...us,
        title: 'What to do if your account is locked',
        blocks: ['Your account is locked. Call Skylark Hotels support: 1-888-333-4567'],
      },
    },
  },
  {
    reason: 'hotline-spam',
    fires: {
      'four times in several groupings': {
        ...us,
        title: 'Skylark Hotels customer service',
        blocks: [
          'Skylark Hotels customer service 1-888-333-4567 is open.',
          'Skylark Hotels support 1.888.3334567 day and night.',
          'Dial Skylark Hotels reservations 888 333 4567 for refunds.',
          'Skylark Hotels customer care: 1-888-3334567',
        ],
      },
    },
    stays: {
      'three times': {
        ...us,
        blocks: [
          'Skylark Hotels customer service 1-888-333-4567',
          'Skylark Hotels support 1.888.3334567',
          'Skylark Hotels reservations 888 333 4567',
        ],
      },
    },
  },
];

describe.each(tables)('$reason', ({ reason, fires, stays }) => {
  test.each(Object.entries(fires))('fires: %s', (_, page) => {
    const found = judgeText(page).filter((finding) => finding.reasons.includes(reason));
    expect(found.map(({ verdict }) => verdict)).toContain('fake');
  });

  test.each(Object.entries(stays))('stays silent: %s', (_, page) => {
    const fakes = judgeText(page).filter(({ verdict }) => verdict === 'fake');
    expect(fakes.flatMap(({ reasons }) => reasons)).not.toContain(reason);
  });
});
