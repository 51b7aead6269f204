import { describe, expect, test } from 'vitest';
import { readOne, readTarget } from '../../../lib/numbers/index';

describe('the number a link dials', () => {
  test.each([
    ['tel:4008113333', 'CN', '+864008113333'],
    ['tel:+49302970', 'DE', '+49302970'],
    ['tel:01246173838', 'IN', '+911246173838'],
    ['tel:1-800-869-3557', 'US', '+18008693557'],
    ['tel:8002211212', 'US', '+18002211212'],
    ['tel:95568', 'CN', 'CN:95568'],
    ['tel:010-95588', 'CN', 'CN:95588'],
    ['tel:159', 'GB', 'GB:159'],
    ['tel:95511,3', 'CN', 'CN:95511'],
    ['tel:+1-800-221-1212;ext=3', 'US', '+18002211212'],
    ['tel:1-800-FLOWERS', 'US', '+18003569377'],
    ['TEL:400%20811%203333', 'CN', '+864008113333'],
    ['sms:+18002211212?body=HELP', 'US', '+18002211212'],
    ['callto:+441144960300', 'GB', '+441144960300'],
    ['https://wa.me/919263603565', 'IN', '+919263603565'],
    ['https://api.whatsapp.com/send?phone=919263603565&text=Hi', 'IN', '+919263603565'],
    ['tel:+864008113333', 'US', '+864008113333'],
  ])('%s on a page of %s', (href, region, canonical) => {
    expect(readTarget(href, { regions: [region] })?.canonical).toBe(canonical);
  });

  test.each([
    ['https://example.com/4008113333'],
    ['mailto:4008113333@qq.com'],
    ['weixin://dl/business/?t=4008113333'],
    ['tel:'],
    ['tel:+'],
    ['tel:#'],
    ['tel:0000000000'],
    ['tel:%E0%A4%A'],
    ['javascript:call(4008113333)'],
    ['/contact'],
    [''],
  ])('%s dials nothing', (href) => {
    expect(readTarget(href, { regions: ['CN', 'US'] })).toBeNull();
  });
});

describe('a number alone', () => {
  test.each([
    ['95588', 'CN', 'CN:95588'],
    ['４００－８１１－３３３３', 'CN', '+864008113333'],
    ['+1 (800) 221-1212', 'GB', '+18002211212'],
    ['13 28 61', 'AU', '+61132861'],
  ])('%s', (text, region, canonical) => {
    expect(readOne(text, { regions: [region], typed: true })?.canonical).toBe(canonical);
  });

  test('words are none', () => {
    expect(readOne('is this number real?', { regions: ['US'] })).toBeNull();
  });
});
