import { describe, expect, test } from 'vitest';
import { findNumbers } from '../../../lib/numbers/index';

const find = (text: string, region: string, label?: string) =>
  findNumbers(text, label === undefined ? { regions: [region] } : { regions: [region], label });

describe('what stands by itself and what needs a service word or a brand', () => {
  test.each([
    ['a short code', 'CN', '95588', true],
    ['a province code', 'CN', '96588', true],
    ['a code behind an area code', 'CN', '010-95588', false],
    ['a hotline', 'CN', '400-811-3333', false],
    ['a mobile', 'CN', '13816620457', false],
    ['an unbroken row of ten digits', 'US', 'call 2127365000', true],
    ['the same in groups', 'US', 'call 212-736-5000', false],
    ['an unbroken row of eight', 'HK', '電話 27795533', true],
    ['the same in groups', 'HK', '電話 2779 5533', false],
    ['a plus', 'IN', '+919263603565', false],
    ['thirteen', 'AU', 'phone 13 28 61', true],
  ])('%s', (_, region, text, needed) => {
    expect(find(text, region)[0]?.needsContext ?? false).toBe(needed);
  });
});

describe('what introduces the text', () => {
  test.each([
    ['发票号码', '10109090'],
    ['Express code', '18005551212'],
    ['社保号', '0571-88158198'],
    ['Account', '2127365000'],
    ['UPC', '18005551212'],
  ])('under %s digits are no number', (label, text) => {
    expect(find(text, 'CN', label)).toEqual([]);
    expect(find(text, 'US', label)).toEqual([]);
  });

  test.each([
    ['客服电话', '10109090', 'CN'],
    ['订单查询电话', '13816620457', 'CN'],
    ['Phone', '2127365000', 'US'],
    ['Helpline', '139', 'IN'],
    ['手机', '4001865909', 'CN'],
    ['Flight booking', '0124 6173838', 'IN'],
    ['Lost card', '020 7946 0888', 'GB'],
    ['Policy claims', '0121 496 0540', 'GB'],
    ['Credit card', '1-800-432-3117', 'US'],
    ['账户咨询', '0755-83765566', 'CN'],
  ])('under %s they are', (label, text, region) => {
    expect(find(text, region, label)).toHaveLength(1);
  });

  test('a hotline in groups is one under any label', () => {
    expect(find('400-811-3333', 'CN', '编号')).toHaveLength(1);
  });

  test('a code of three digits in a cell of its own needs a label, or was typed', () => {
    expect(find('159', 'GB')).toEqual([]);
    expect(find('159', 'GB', 'Telephone')).toHaveLength(1);
    expect(findNumbers('159', { regions: ['GB'], typed: true })).toHaveLength(1);
  });
});

describe('where a bare number can be read in two ways', () => {
  test("the page's likeliest region comes first", () => {
    const readings = findNumbers('Call 1860-266-3377', { regions: ['IN', 'US'] })[0]?.readings;
    expect(readings?.map((reading) => reading.canonical)).toEqual([
      '+9118602663377',
      '+18602663377',
    ]);
    const [american] = findNumbers('Call 1860-266-3377', { regions: ['US', 'IN'] });
    expect(american?.readings[0]?.canonical).toBe('+18602663377');
  });

  test('toll-free in North America is of both countries', () => {
    expect(find('800-221-1212', 'CA')[0]?.readings[0]?.regions).toEqual(['US', 'CA']);
  });

  test('a mainland mobile of a virtual operator says so', () => {
    expect(find('170-8812-4460', 'CN')[0]?.readings[0]?.virtualOperator).toBe(true);
    expect(find('138-8812-4460', 'CN')[0]?.readings[0]?.virtualOperator).toBeUndefined();
  });
});

describe('kinds', () => {
  test.each([
    ['95588', 'CN', 'short-code'],
    ['1010-3365', 'CN', 'short-code'],
    ['0551-96588', 'CN', 'short-code'],
    ['13 28 61', 'AU', 'short-code'],
    ['400-811-3333', 'CN', 'national'],
    ['1-800-221-1212', 'US', 'national'],
    ['0570-025-071', 'JP', 'national'],
    ['0755-83765566', 'CN', 'geographic'],
    ['020 7946 0832', 'GB', 'geographic'],
    ['13816620457', 'CN', 'mobile'],
    ['92636-03565', 'IN', 'mobile'],
    ['050-5532-2883', 'JP', 'voip'],
  ])('%s of %s is %s', (text, region, kind) => {
    expect(find(text, region)[0]?.readings[0]?.kind).toBe(kind);
  });
});
