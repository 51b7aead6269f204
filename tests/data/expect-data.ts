import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { readData, toDataRecord } from '../../scripts/data-checks/read-data';
import { describeProblems } from '../../scripts/data-checks/types';
import type { DataCheck, DataRecord } from '../../scripts/data-checks/types';

let data: DataRecord[] | undefined;

/** Records of data/, read once a test file. */
export function allRecords(): DataRecord[] {
  data ??= readData();
  return data;
}

/** The check finds nothing in data/; the message names each file, what is wrong and what to do. */
export function expectClean(check: DataCheck): void {
  expect(describeProblems(check(allRecords()))).toBe('');
}

/** The check finds in `fixtures/<name>.json` exactly problems that say these things, in order. */
export function expectCaught(
  check: DataCheck,
  name: string,
  says: readonly (string | RegExp)[],
): void {
  const problems = check(readFixture(name));
  expect(problems.map(({ what }) => what)).toEqual(
    says.map((text) => (typeof text === 'string' ? text : (expect.stringMatching(text) as string))),
  );
  for (const { fix } of problems) expect(fix.length).toBeGreaterThan(10);
}

interface FixtureFile {
  readonly path: string;
  /** A record, or text that is to be taken as it stands. */
  readonly record: unknown;
}

function readFixture(name: string): DataRecord[] {
  const path = new URL(`fixtures/${name}.json`, import.meta.url);
  const files = JSON.parse(readFileSync(path, 'utf8')) as FixtureFile[];
  return files.map(({ path, record }) =>
    toDataRecord(path, typeof record === 'string' ? record : JSON.stringify(record)),
  );
}
