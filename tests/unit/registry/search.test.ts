import { describe, expect, it } from 'vitest';
import { loadData } from './load';

const registry = loadData();

describe('search', () => {
  it.each([
    ['国美', 'gome'],
    ['國美電器', 'gome'],
    ['guomei', 'gome'],
    ['GOME', 'gome'],
    ['gsyh', 'icbc'],
    ['gongshangyinhang', 'icbc'],
    ['工行', 'icbc'],
    ['zsyh', 'cmb'],
    ['chongqingyinhang', 'cqbank'],
    ['changhong', 'changhong'],
    ['zhifubao', 'alipay'],
    ['delat airlines', 'delta'],
    ['coinbse', 'coinbase'],
    ['mircosoft', 'microsoft'],
    ['bank of amercia', 'bank-of-america'],
    ['facebook', 'meta'],
    ['400-811-3333', 'gome'],
    ['4008113333', 'gome'],
    ['811-3333', 'gome'],
    ['+86 400 811 3333', 'gome'],
    ['95588', 'icbc'],
    ['1-800-221-1212', 'delta'],
    ['社保局', 'gov-hrss'],
    ['火车票', 'china-railway'],
    ['12306', 'china-railway'],
    ['顺丰', 'sf'],
    ['順豐', 'sf'],
    ['Trip.com', 'ctrip'],
  ])('%s → %s', (query, slug) => {
    expect(registry.search(query)[0]?.slug).toBe(slug);
  });

  it('ranks the company itself before its daughters', () => {
    expect(registry.search('国美', 3).map(({ slug }) => slug)).toEqual([
      'gome',
      'gome-guanjia',
      'gome-mobile',
    ]);
  });

  it('shows what matched', () => {
    expect(registry.search('gsyh')[0]?.matched).toBe('工商银行');
    expect(registry.search('8113333')[0]?.matched).toBe('400-811-3333');
  });

  it('finds nothing for nothing', () => {
    for (const query of ['', '   ', '·', '你好啊', 'qqqqzzzz', '00000000000']) {
      expect(registry.search(query)).toEqual([]);
    }
  });

  it('keeps to the limit', () => {
    expect(registry.search('银行', 5)).toHaveLength(5);
  });
});
