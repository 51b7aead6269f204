import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findNumbers, readOne } from '../../../lib/numbers/index';

const FACTS = join(import.meta.dirname, '../../../../shared/facts');
const TABLES = [
  ['cn-registry.tsv', 'number_raw', () => 'CN'],
  ['cn-public-lines.tsv', 'number', () => 'CN'],
  ['intl-registry.tsv', 'number_raw', (row: Row) => row['region'] ?? ''],
  ['intl-report-lines.tsv', 'number_raw', (row: Row) => row['country'] ?? ''],
] as const;
type Row = Record<string, string>;

function readRows(name: string): Row[] {
  const [head = '', ...lines] = readFileSync(join(FACTS, name), 'utf8').trim().split('\n');
  const columns = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
  });
}

describe.skipIf(!existsSync(FACTS))('every number of the facts', () => {
  test.each(TABLES)('%s: as written becomes its canonical form', (name, column, regionOf) => {
    const wrong = readRows(name)
      .filter((row) => row[column])
      .flatMap((row) => {
        const read = readOne(row[column] ?? '', { regions: [regionOf(row)], typed: true });
        const wanted = row['number_canonical'];
        return read?.canonical === wanted ? [] : [[row[column], wanted, read?.canonical]];
      });
    expect(wrong).toEqual([]);
  });

  test.each(TABLES)('%s: is found in a sentence', (name, column, regionOf) => {
    const wrong = readRows(name)
      .filter((row) => row[column])
      .flatMap((row) => {
        const text = `客服电话 call ${row[column]}`;
        const [found] = findNumbers(text, { regions: [regionOf(row)] });
        const wanted = row['number_canonical'];
        return found?.readings.some((one) => one.canonical === wanted)
          ? []
          : [[row[column], wanted]];
      });
    expect(wrong).toEqual([]);
  });
});
