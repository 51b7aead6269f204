import { findRuns } from '../lib/candidates/find-runs';
import { findNumbers } from '../lib/numbers/index';

/**
 * Time of the scan and of the reading against length: doubling the text must about
 * double the time. `tsx scripts/measure-numbers.ts [largest megabytes] [shape]`.
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
  'counts and years': 'In 1947 the firm made 312 cars (see 4031 others). ',
  'labelled codes': 'Chapter: 3120; Route – 1010, (4012) ',
  'slashes and quotes': "1/80'0/221/",
  'open brackets': '400(811(',
  'letters around dashes': 'l-8OO-O',
};
const MEGABYTE = 1_000_000;
const largest = Number(process.argv[2] ?? 10);
const only = process.argv[3];

/** Milliseconds of processor time: other work on the machine doesn't count. */
function time(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const sizes = [1, 2, 4, 8, 10].filter((size) => size <= largest);

/** How the time grows with each doubling, on the average: 2 is linear. */
function readGrowth(times: readonly number[]): string {
  const first = Math.max(1, times[0] ?? 1);
  const last = times.at(-1) ?? first;
  const doublings = Math.log2((sizes.at(-1) ?? 1) / (sizes[0] ?? 1));
  return doublings === 0 ? '-' : ((last / first) ** (1 / doublings)).toFixed(1);
}

console.log(
  `CPU ms for ${sizes.join(' / ')} MB of one text node: scan; reading; growth of each per doubling`,
);
for (const [name, unit] of Object.entries(UNITS)) {
  if (only !== undefined && !name.includes(only)) continue;
  const scans: number[] = [];
  const reads: number[] = [];
  const warm = unit.repeat(Math.ceil(MEGABYTE / 10 / unit.length));
  findRuns(warm);
  findNumbers(warm, { regions: ['CN', 'US'] });
  for (const size of sizes) {
    const text = unit.repeat(Math.ceil((size * MEGABYTE) / unit.length));
    scans.push(time(() => findRuns(text)));
    reads.push(time(() => findNumbers(text, { regions: ['CN', 'US'] })));
  }
  const show = (times: readonly number[]): string => times.map((one) => one.toFixed(0)).join(' / ');
  console.log(
    `${name.padEnd(26)} ${show(scans).padEnd(30)} ${show(reads).padEnd(40)} ${readGrowth(scans)} ${readGrowth(reads)}`,
  );
}
