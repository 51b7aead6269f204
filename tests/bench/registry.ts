/** Size and speed of the registry: `npx tsx tests/bench/registry.ts [--json]`. Figures, no pass or fail. */
import { compileRegistryFile } from '../../scripts/build/compile-registry-file';
import { loadRegistry } from '../../lib/registry';
import type { CompiledRegistry, Registry } from '../../lib/registry';

const ROUNDS = 15;
const text = compileRegistryFile();
const load = () => {
  const registry = loadRegistry(JSON.parse(text) as CompiledRegistry);
  registry.hostOwner('https://www.apple.com/');
  registry.mentions('国美 Delta');
  return registry;
};

const first = time(load);
const registry = load();
const sample = pad(
  '国美电器客服电话是多少？Call Delta customer service, 招商银行信用卡中心，美的空调售后，全国美食节，中国银行业协会，',
  2000,
);
const rows: [string, number, string][] = [
  ['size, raw', Buffer.byteLength(text), 'bytes'],
  ['first load with every index, cold', first, 'ms'],
  ['load with every index', median(load), 'ms'],
  [
    'look-up of a number',
    median(() => repeat(() => registry.owners('+864008113333'))) / 1000,
    'ms',
  ],
  [
    'look-up of a host',
    median(() => repeat(() => registry.hostOwner('https://kf.gome.com.cn/a'))) / 1000,
    'ms',
  ],
  [
    'mentions in 2,000 characters full of names',
    median(() => repeat(() => registry.mentions(sample), 100)) / 100,
    'ms',
  ],
  ...searches(registry),
];

if (process.argv.includes('--json'))
  console.log(JSON.stringify(rows.map(([name, value, unit]) => ({ name, value, unit }))));
else
  for (const [name, value, unit] of rows)
    console.log(
      `${value.toFixed(unit === 'bytes' ? 0 : 4).padStart(12)} ${unit.padEnd(6)} ${name}`,
    );

function searches(of: Registry): [string, number, string][] {
  return ['gsyh', '国美', 'delat airlines', '8113333'].map((query) => [
    `search "${query}"`,
    median(() => of.search(query)),
    'ms',
  ]);
}

function repeat(action: () => unknown, times = 1000): void {
  for (let count = 0; count < times; count += 1) action();
}

function pad(part: string, length: number): string {
  return part.repeat(Math.ceil(length / part.length)).slice(0, length);
}

function median(action: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => time(action)).sort((a, b) => a - b);
  return times[Math.floor(ROUNDS / 2)] ?? 0;
}

function time(action: () => unknown): number {
  const start = performance.now();
  action();
  return performance.now() - start;
}
