import { describe, expect, it } from 'vitest';
import type { TextWindow } from '../../../lib/candidates/types';
import { namesBlockOwner } from '../../../lib/claims/block-owner';
import { readPlace } from '../../../lib/claims/number-label';
import { findNumbers } from '../../../lib/numbers';
import { openRegistry } from '../../../scripts/command-line/open-registry';

function owns(text: string, before: readonly string[] = []): boolean {
  const window: TextWindow = {
    id: 0,
    text,
    runs: [],
    links: [],
    headings: [],
    before,
    after: [],
    area: 'main',
  };
  const numbers = findNumbers(text, { regions: ['CN', 'US', 'AU', 'IN', 'FR'] });
  const found = numbers.at(-1);
  if (!found) throw new Error(`no number in ${text}`);
  return namesBlockOwner(readPlace(text, found, numbers), window, openRegistry());
}

describe('a block that opens with the name of a business speaks for that', () => {
  it.each([
    '明德法务咨询：建设银行、美团借钱逾期协商，热线 400-828-0177',
    '中启信用服务公司｜招商银行、平安银行停息｜客服 400-828-0178',
    '杭州万帆电商：淘宝、京东店铺代运营，客服 400-826-6399',
    'Lakeview Phone Repairs. Telstra and Optus cabling. Support line 1300 771 880.',
    'Blue Heron Holidays: Air India and Emirates tickets, customer support 1800 572 9900',
    'Cabinet Morel : aide aux dossiers, service client 01 44 55 88 22',
    'LIC agent Suresh Patil. For LIC policy help call 98111 22335',
    'Sharma Electronics, 4 Station Road. Phone 0824-2442244',
  ])('%s', (text) => expect(owns(text)).toBe(true));

  it('also where a short line above it is the name', () => {
    expect(owns('三星打印机热线：400-021-7799', ['苏州拓某办公设备：三星、惠普'])).toBe(true);
  });
});

describe('no business opens the block', () => {
  it.each([
    '客服电话：400-828-0177',
    '海尔售后：400-828-0178',
    '温馨提示：海尔客服 400-828-0178',
    '服务公司：400-828-0178',
    'Customer Service: 1-800-555-0188',
    'United States: 1-800-555-0188',
    'Call Telstra and Optus customer care on 1300 771 880.',
    'Samsung agents are waiting, call 1-800-555-0188',
  ])('%s', (text) => expect(owns(text)).toBe(false));
});
