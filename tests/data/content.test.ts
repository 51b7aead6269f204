import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countPublicLines } from '../../scripts/data-report/counts';
import { readFacts } from '../../scripts/data-import/read-facts';
import { dataFolder, readRecords } from '../../scripts/read-records';

const brands = readRecords();
const lines = brands.flatMap((brand) => brand.lines);
const facts = join(dataFolder, '../../shared/facts');

describe('the registry holds what it promises', () => {
  it('1,200 companies, 1,800 numbers of medium or high confidence, the public lines', () => {
    const sure = new Set(
      lines.filter(({ confidence }) => confidence !== 'low').map(({ number }) => number),
    );
    expect(brands.filter(({ publicBody }) => !publicBody).length).toBeGreaterThanOrEqual(1200);
    expect(sure.size).toBeGreaterThanOrEqual(1800);
    expect(countPublicLines(brands)).toBeGreaterThanOrEqual(168);
  });

  it('at least 150 records read through by a person', () => {
    expect(brands.filter(({ review }) => review).length).toBeGreaterThanOrEqual(150);
  });

  it
    .skipIf(!existsSync(facts))
    .each(['cn-registry.tsv', 'intl-registry.tsv', 'cn-public-lines.tsv', 'intl-report-lines.tsv'])(
    'every number of %s',
    (table) => {
      const known = new Set(lines.map(({ number }) => number));
      const missing = readFacts(join(facts, table))
        .map((row) => row['number_canonical'] ?? '')
        .filter((number) => number !== '' && !known.has(number));
      expect(missing).toEqual([]);
    },
  );
});

describe("GOME's record answers every question of a customer", () => {
  const gome = brands.find(({ slug }) => slug === 'gome');

  it('has the hotline first, with its keys, hours and the way to a human', () => {
    const line = gome?.lines[0];
    expect(line?.number).toBe('+864008113333');
    expect(line?.keys?.map(({ key }) => key)).toEqual(['1', '2', '3', '0']);
    expect(line?.human?.zh).toContain('人工服务');
    expect(line?.hours?.text.zh).toContain('08:00-22:00');
  });

  it('has every channel and guide, in Chinese and English', () => {
    expect(gome?.channels.map(({ kind }) => kind)).toEqual([
      'website',
      'chat',
      'app',
      'robot',
      'install',
      'delivery',
      'social',
      'store',
    ]);
    expect(gome?.guides.map(({ section }) => section).sort()).toEqual([
      'backup',
      'busy-days',
      'complaints',
      'delivery',
      'escalation',
      'freshness',
      'human',
      'install-repair',
      'overview',
      'prepare',
      'safety',
      'scope',
    ]);
    for (const { items } of gome?.guides ?? []) {
      for (const { zh, en } of items) {
        expect(zh).toMatch(/\p{Script=Han}/u);
        expect(en).toMatch(/[a-z]/);
      }
    }
  });

  it('never tells that a 400 number is official by itself', () => {
    expect(readFileSync(join(dataFolder, 'brands/ecommerce/gome.json'), 'utf8')).toContain(
      '400开头不等于官方',
    );
  });
});
