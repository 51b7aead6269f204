import { join } from 'node:path';
import 'libphonenumber-js/max';
import { beforeAll, expect, test } from 'vitest';
import { collectExpressions } from './collect-expressions';
import type { Expression } from './collect-expressions';

/** Milliseconds for one expression; RECHECK_MS=20000 searches longer. */
const PATIENCE = Number(process.env['RECHECK_MS'] ?? 800);
const ROOT = join(import.meta.dirname, '../../..');

type Check = (
  source: string,
  flags: string,
  options: { timeout: number },
) => { status: 'safe' | 'vulnerable' | 'unknown' };

let check: Check;
let expressions: Expression[];

beforeAll(async () => {
  // The build in JavaScript alone: no Java, no native program, no worker.
  const recheck = (await import('recheck/lib/browser.js' as string)) as { checkSync: Check };
  check = recheck.checkSync;
  expressions = await collectExpressions([join(ROOT, 'lib/candidates'), join(ROOT, 'lib/numbers')]);
});

test('the tool knows a regular expression that backtracks', () => {
  expect(check('(a+)+$', '', { timeout: 5000 }).status).toBe('vulnerable');
  expect(check('\\d+(?:,\\d+)*x', 'g', { timeout: 5000 }).status).toBe('vulnerable');
});

test('no regular expression that reads pages backtracks', { timeout: 120_000 }, () => {
  const slow = expressions.filter(
    ({ source, flags }) => check(source, flags, { timeout: PATIENCE }).status === 'vulnerable',
  );
  expect(expressions.length).toBeGreaterThan(100);
  expect(slow).toEqual([]);
});
