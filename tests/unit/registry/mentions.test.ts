import { describe, expect, it } from 'vitest';
import { loadData } from './load';

const registry = loadData();
const read = (text: string) =>
  registry
    .mentions(text)
    .map(({ text, slugs, ambiguous }) => `${text}=${slugs.join('+')}${ambiguous ? '?' : ''}`);

describe('mentions', () => {
  it.each([
    ['北京东站附近有京东客服电话吗', ['京东=jd']],
    ['打Apple客服', ['Apple=apple?']],
    ['國美電器客服電話', ['國美電器=gome']],
    ['ＩＣＢＣ热线', ['ＩＣＢＣ=icbc']],
    ['工商银行和招商银行', ['工商银行=icbc', '招商银行=cmb']],
    ['中信证券不是中信银行', ['中信证券=citics', '中信银行=citic']],
    ['中国银行（香港）客户', ['中国银行（香港）=bochk']],
    ['【12345】您反映的问题', ['12345=gov-12345']],
    ['BankOfAmerica help', ['BankOfAmerica=bank-of-america']],
    ['T‑Mobile or T Mobile', ['T‑Mobile=tmobile', 'T Mobile=tmobile']],
    ['Wells Fargo’s line', ['Wells Fargo=wells-fargo']],
    [
      'Société Générale, Societe Generale',
      ['Société Générale=societe-generale', 'Societe Generale=societe-generale'],
    ],
    ['ICBC (Asia) customers', ['ICBC (Asia)=icbc-asia']],
    ['Call Delta now', ['Delta=delta?']],
    ['WhatsApp support number', ['WhatsApp=whatsapp?']],
    ['the TikTok Australia support line', ['TikTok=tiktok?']],
    ['WhatsApp: your account is blocked', ['WhatsApp=whatsapp?']],
    ['抖音官方客服电话', ['抖音=douyin?']],
    ['EDF service client', ['EDF=edf-fr+edf-uk']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    '全国美食节和中国美术馆',
    '从南京东路到北京东站',
    '最美的风景，完美的一天',
    '中国银行业协会',
    '轻松下单',
    '手工行业，员工行为',
    '海尔路1号院，平安里地铁站',
    '顺丰大厦三层',
    '拨打12345或12315',
    '订单9558812345',
    'Delta Dental of California',
    'a chaser, retargeting, pineapple',
    'hp sauce and bt cotton',
    'pick-ups and pop-ups',
    'The UPS Store',
    '价格举报电话',
    'Ring our helpline, Free support line, Visa office',
    'WhatsApp: +91 98765 43210',
    'Follow us on Facebook, Instagram and YouTube',
    '微信同号，抖音号 abc',
    '支持支付宝、微信支付',
    '开户行：中国工商银行杭州分行',
    '本店天猫旗舰店，顺丰包邮',
    'We accept Visa, Mastercard and PayPal',
    'Shipped by FedEx',
    'an au pair and a vi editor',
  ])('nobody in: %s', (text) => {
    const sure = registry.mentions(text).filter(({ ambiguous }) => !ambiguous);
    expect(sure.map(({ text }) => text)).toEqual([]);
  });

  it('marks a name without its capital', () => {
    expect(registry.mentions('our target group; target service')[0]).toMatchObject({
      text: 'target',
      lowerCase: true,
      ambiguous: true,
    });
  });

  it('keeps offsets in the text as written', () => {
    const text = '　請撥打　國美在線　客服　';
    for (const { start, end, text: written } of registry.mentions(text)) {
      expect(text.slice(start, end)).toBe(written);
      expect(written).toBe('國美在線');
    }
    expect(registry.mentions(text)).toHaveLength(1);
  });

  it('finds nothing in odd input and never throws', () => {
    for (const text of ['', 'a', '\ud800', '【', '12345', '0'.repeat(5000), '中'.repeat(5000)]) {
      expect(registry.mentions(text)).toEqual([]);
    }
  });
});
