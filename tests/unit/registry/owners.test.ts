import { describe, expect, it } from 'vitest';
import { loadData } from './load';

const registry = loadData();
const ownersOf = (number: string) => registry.owners(number).map(({ slug }) => slug);

describe('owners and relations', () => {
  it('knows everyone who lists a number', () => {
    expect(ownersOf('+864008113333')).toEqual(['gome', 'gome-guanjia']);
    expect(ownersOf('CN:95598')).toEqual(['csg', 'state-grid']);
    expect(ownersOf('CN:12306')).toEqual(['china-railway']);
    expect(ownersOf('CN:96110')).toEqual(['gov-antifraud']);
    expect(ownersOf('+18773824357')).toEqual(['ftc']);
    expect(ownersOf('GB:159')).toEqual(['gb-159-bank-scam-line']);
    expect(ownersOf('+15555550100')).toEqual([]);
  });

  it('says what kind of line it is', () => {
    const line = (number: string, slug: string) =>
      registry.owners(number).find((owner) => owner.slug === slug)?.line;
    expect(line('+18662161072', 'amazon')?.purpose).toBe('statement');
    expect(line('+14258828080', 'microsoft')?.purpose).toBe('switchboard');
    expect(line('+868009906600', 'gome')?.confidence).toBe('low');
    expect(line('CN:95501', 'pab')?.status).toBe('retired');
    expect(line('+18002211212', 'delta')?.display).toBe('1-800-221-1212');
    expect(line('+8657188158198', 'taobao')?.display).toBe('0571-88158198');
    expect(line('CN:95188', 'mybank')?.display).toBe('95188-3');
  });

  it('relates brands of one group or with a shared line, and no others', () => {
    expect(registry.related('gome', 'gome-guanjia')).toBe(true);
    expect(registry.related('venmo', 'paypal')).toBe(true);
    expect(registry.related('wechat', 'wechat-pay')).toBe(true);
    expect(registry.related('state-grid', 'csg')).toBe(true);
    expect(registry.related('citic', 'citics')).toBe(false);
    expect(registry.related('yilian', 'citics-south')).toBe(false);
    expect(registry.related('jd', 'taobao')).toBe(false);
  });

  it('gives the coverage of a region, and what holds everywhere', () => {
    expect(registry.coverage('gome', 'CN')).toMatchObject([
      { state: 'complete', scope: 'national', confidence: 'high' },
    ]);
    expect(registry.coverage('binance', 'US')).toMatchObject([
      { region: '*', state: 'none', confidence: 'high' },
    ]);
    expect(registry.coverage('samsung', 'CN')).toMatchObject([{ state: 'complete' }]);
    expect(registry.coverage('samsung', 'US')).toMatchObject([{ state: 'partial' }]);
    expect(registry.coverage('gome', 'US')).toEqual([]);
    expect(registry.coverage('nobody', 'CN')).toEqual([]);
  });
});
