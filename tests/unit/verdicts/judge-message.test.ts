import { describe, expect, test } from 'vitest';
import { judgeMessage } from '../../../lib/verdicts';
import { fixtureRegistry } from './fixture-registry';

const today = '2026-11-22';

function judge(text: string, options: { company?: string; region?: string } = {}) {
  const { brand, findings } = judgeMessage(text, fixtureRegistry, { today, ...options });
  return [brand, ...findings.map((finding) => finding.verdict)];
}

describe('whom a message speaks for', () => {
  const speakers: Record<string, string | null> = {
    '【北辰电器】您的保修即将到期。': 'beichen',
    '您好，这里是北辰电器客服中心，您的订单有异常。': 'beichen',
    'Skylark Hotels: your stay has been cancelled.': 'skylark',
    'Your refund is on its way.\nThe Skylark Hotels Team': 'skylark',
    'You paid Ann $20.\nVellumPay is a service of Skylark Hotels.': 'vellum',
    '有人冒充北辰电器客服，别信。': null,
    '【市第一医院】您预约的号已成功。': null,
    'Dear Skylark Hotels member, your points expire today': 'skylark',
    '本店出售北辰电器空调，客服热线：400-777-8899': null,
    '转让：北辰电器购物卡，联系电话 13812345678': null,
    '你好，我係北辰电器客户经理 Jason，WhatsApp 5980 3371 找我': 'beichen',
    '云鹤家具有限公司：云鹤客服电话 400-777-8899': null,
    '北辰改单打 400-876-1234，别打网上那个': 'beichen-parcel',
    'Mum, meet us at the Skylark Hotels lobby at six': null,
  };
  test.each(Object.entries(speakers))('%s', (text, brand) => {
    expect(judge(text)[0]).toBe(brand);
  });
});

describe('the numbers of a message', () => {
  const messages: Record<string, readonly (string | null)[]> = {
    'a listed number alone': [null, 'official'],
    'an unlisted number alone': [null, 'unknown'],
    'a number and a name': ['beichen', 'fake'],
    'the courier’s mobile in a signed message': ['beichen', 'unknown'],
    'a mobile given as the hotline of the sender': ['beichen', 'fake'],
    'the sender’s own line': ['skylark', 'official'],
    'a number told of to warn': [null, 'unknown'],
  };
  const texts: Record<string, string> = {
    'a listed number alone': '400-812-3456',
    'an unlisted number alone': '400-777-8899',
    'a number and a name': '北辰电器 400-777-8899',
    'the courier’s mobile in a signed message': '【北辰电器】安装师傅已出发，联系电话13912345678。',
    'a mobile given as the hotline of the sender':
      '【北辰电器】保修到期，请拨打客服专线13912345678续保。',
    'the sender’s own line': 'Skylark Hotels: questions? Call 1-800-553-7421',
    'a number told of to warn': '提醒：有人冒充北辰电器客服，用 400-777-8899 来电，别信',
  };
  test.each(Object.entries(messages))('%s', (name, expected) => {
    expect(judge(texts[name] ?? '')).toEqual(expected);
  });

  test('a company named beside a number alone', () => {
    expect(judge('400-777-8899', { company: '北辰电器' })).toEqual(['beichen', 'fake']);
  });

  test('a bare listed number names an owner', () => {
    const { findings } = judgeMessage('400-812-3456', fixtureRegistry, { today });
    expect(findings[0]).toMatchObject({ brand: 'beichen', owners: ['beichen'] });
  });
});
