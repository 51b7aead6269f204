import { findRuns } from '../lib/candidates/find-runs';
import { findNumbers } from '../lib/numbers/index';

/**
 * Time of the scan and of the reading against length: doubling the text must about
 * double the time. `tsx scripts/measure-numbers.ts [largest megabytes]`.
 */
const UNITS: Readonly<Record<string, string>> = {
  'prose without digits': '海尔热水器的保养方法，the quick brown fox jumps over it. ',
  'Chinese page': '客服热线400-811-3333，2026-01-25 更新，售价 ¥1,299.00，订单 299103887765。',
  'single digits and blanks': '1 ',
  'groups without end': '12345 ',
  'hyphens and digits': '1-',
  brackets: '((1))',
  'odd marks': '1~@!',
  'letters for digits': 'O0l1',
  'number words': 'one two ',
  'hanzi digits': '零一二',
  'long digits': '1234567890123456789',
  'word characters': 'aaaaaaaaaaaaaaaaaaaa',
  'dots and words': 'aaa.bbb-',
  'at signs': 'a@b.',
  'zero width': '1\u200b',
  'keypad words': '1-800-AB-',
  pluses: '+1(',
};
const MEGABYTE = 1_000_000;
const largest = Number(process.argv[2] ?? 8);

function time(run: () => unknown): number {
  const start = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const sizes = [1, 2, 4, 8].filter((size) => size <= largest);
console.log(
  `ms for ${sizes.join(' / ')} MB of one text node: scan; reading; growth of the last step`,
);
for (const [name, unit] of Object.entries(UNITS)) {
  const scans: number[] = [];
  const reads: number[] = [];
  for (const size of sizes) {
    const text = unit.repeat(Math.ceil((size * MEGABYTE) / unit.length));
    scans.push(time(() => findRuns(text)));
    reads.push(time(() => findNumbers(text, { regions: ['CN', 'US'] })));
  }
  const growth = (times: readonly number[]): string =>
    ((times.at(-1) ?? 0) / Math.max(1, times.at(-2) ?? 1)).toFixed(1);
  const show = (times: readonly number[]): string => times.map((one) => one.toFixed(0)).join(' / ');
  console.log(
    `${name.padEnd(26)} ${show(scans).padEnd(28)} ${show(reads).padEnd(32)} ${growth(scans)} ${growth(reads)}`,
  );
}
