import { describe, expect, test } from 'vitest';
import { findRuns, hasRun } from '../../../lib/candidates/find-runs';

describe('blocks that may hold a number', () => {
  test.each([
    ['客服热线400-811-3333'],
    ['4008113333'],
    ['全国统一 4008-113-333'],
    ['招商银行95555'],
    ['95583'],
    ['9501-3888'],
    ['拨打10086'],
    ['请拨12306'],
    ['010-95588'],
    ['火警119'],
    ['４００－８１１－３３３３'],
    ['④⓪⓪ ⑥⑦② ⓪①⑧③'],
    ['𝟒𝟎𝟎-𝟎𝟏𝟗𝟑-𝟕𝟕𝟔'],
    ['1️⃣-8️⃣7️⃣7️⃣-4️⃣8️⃣1️⃣-4️⃣2️⃣6️⃣4️⃣'],
    ['四零零-六五一-二零九七'],
    ['肆零零捌壹壹叁叁叁叁'],
    ['请拨幺零零八六'],
    ['4OO-811-3333'],
    ['+1(833)-93O-3OII'],
    ['+l-844-9O2-O6O5'],
    ['1║888║269║3709'],
    ['+!+833@+!+743+!+5300@+!+'],
    ['400\u200b8\u200b1\u200b13333'],
    ['+ 1 8 4 4 3 3 5 4 4 4 3'],
    ['+1 eight-five-five 800 16 32'],
    ['one eight hundred two two one'],
    ['1-800-MICROSOFT'],
    ['1 800 GO FEDEX'],
    ['13 CABS'],
    ['Or dial 159.'],
    ['TTY: 711'],
    ['phone 13 28 61'],
    ['we rang them on 13 67 89, and the other on 131 538 from the lounge'],
    ['Appelez le 3631'],
    ['Cyber crime helpline 1930'],
    ['Sperr-Notruf 116 116'],
    ['030 2970'],
    ['2390 5518'],
    ['1800 1080'],
    ['2026-01-25 400-811-3333'],
    ['2025-2026 年 客服 95588'],
    ['UIDAI: 1947'],
    ['IRCTC 139'],
    ['139 (IRCTC)'],
    ['135 – INSS'],
    ['台電：1911'],
    ['Free : 3244'],
    ['Air France 3654'],
    ['Air France3654Free3244'],
    ['LPG leak emergency 1906'],
    ['हेल्पलाइन 1930'],
    ['शिकायत 1930 पर करें'],
    ['Pelo 135 ninguém atende.'],
    ['Chez nous le 3244 ne sonne plus.'],
    ['電力公司搶修 1911'],
    ['Reclamação? Pelo 151.'],
    ['신고는 112, 상담은 1332.'],
    ['Out of hours: ring-fenced 111.'],
    ['ocho cero cero tres dos uno cinco'],
    ['zéro, huit, neuf, un, deux, trois'],
    ['null acht null null drei drei'],
    ['zero, oito, zero, zero, sete, dois'],
  ])('%s', (text) => {
    expect(hasRun(text)).toBe(true);
    expect(findRuns(text).length).toBeGreaterThan(0);
  });
});

describe('blocks that hold none', () => {
  test.each([
    ['没有数字的一段话'],
    ['Plain prose without a number.'],
    ['更新于 2026-01-25 10:30'],
    ['Copyright © 2017-2026'],
    ['¥1,299.00'],
    ['售价 4300 元'],
    ['06/18/2025'],
    ['20250314'],
    ['京ICP备2024779202号-2'],
    ['6214830195528817123'],
    ['11000000000000001'],
    ['一二三'],
    ['二〇二六年一月'],
    ['第三百五十二条'],
    ['one of two ways'],
    ['seen 2,045 times'],
    ['$1,250,000'],
    ['In 1994 and 2024 the team won'],
    ['100% of 12.5%'],
    ['The war of 1947 ended'],
    ['UIDAI, founded in 1947'],
    ['1947 – 1961'],
    ['Sales: 1947 units'],
    ['共3654人'],
    ['see chapter 312 of the book on the tribes of the north'],
    ['Electronics (312)'],
  ])('%s', (text) => {
    expect(hasRun(text)).toBe(false);
    expect(findRuns(text)).toEqual([]);
  });
});

test('runs are in order, within the text and apart', () => {
  const text = '①400-811-3333，四零零六五一二零九七，1-800-FLOWERS, 拨95588；one two three 4 5';
  const runs = findRuns(text);
  expect(runs.length).toBeGreaterThan(3);
  let end = 0;
  for (const run of runs) {
    expect(run.start).toBeGreaterThanOrEqual(end);
    expect(run.end).toBeGreaterThan(run.start);
    end = run.end;
  }
  expect(end).toBeLessThanOrEqual(text.length);
});

test('a run lies over the number it is for', () => {
  const text = `${'海尔热水器的保养方法。'.repeat(50)}客服热线400-811-3333`;
  const [run] = findRuns(text);
  expect(text.slice(run?.start, run?.end)).toContain('400-811-3333');
});
