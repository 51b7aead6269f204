import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findNumbers } from '../../../lib/numbers/index';

/** Rows of a table beside this file: columns parted by `|`, `#` begins a comment's line. */
function readTable(name: string): string[] {
  const text = readFileSync(new URL(`tables/${name}.txt`, import.meta.url), 'utf8');
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('# '));
}

const findIn = (regions: string, text: string) =>
  findNumbers(text, { regions: regions.split(',') });

describe('how fourteen countries write their numbers', () => {
  test.each(readTable('writings'))('%s', (row) => {
    const [regions = '', text = '', canonicals = '', extension] = row.split('|');
    const found = findIn(regions, text);
    expect(found.map(({ readings }) => readings[0]?.canonical).join(',')).toBe(canonicals);
    if (extension !== undefined) expect(found[0]?.extension).toBe(extension);
  });
});

describe('digits of every other kind there', () => {
  test.each(readTable('no-numbers'))('%s', (row) => {
    const cut = row.indexOf('|');
    expect(findIn(row.slice(0, cut), row.slice(cut + 1)).map(({ text }) => text)).toEqual([]);
  });
});
