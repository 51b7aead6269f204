/**
 * One-time import of the gathered facts: `tsx scripts/data-import.ts FACTS_FOLDER`.
 * A record that exists is never touched: after the import the records are owned and edited by hand.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Converter } from 'opencc-js';
import { buildBrands, readDecisions } from './data-import/brand-facts';
import { addChinesePublicLines, addReportLines } from './data-import/public-facts';
import { readFacts } from './data-import/read-facts';
import { dataFolder, readRecords } from './read-records';
import { formatRecord } from '../lib/registry/format-record';
import { parseBrand } from '../lib/registry/schema';

const facts = process.argv[2];
if (!facts) {
  console.error('usage: tsx scripts/data-import.ts FACTS_FOLDER');
  process.exit(2);
}

const decisions = readDecisions();
const simplify = Converter({ from: 't', to: 'cn' });
const chinese = readFacts(join(facts, 'cn-registry.tsv'));
const international = readFacts(join(facts, 'intl-registry.tsv'));
const brands = new Map(
  buildBrands(chinese, international, decisions, simplify).map((brand) => [brand.slug, brand]),
);
addChinesePublicLines(brands, readFacts(join(facts, 'cn-public-lines.tsv')), decisions);
addReportLines(brands, readFacts(join(facts, 'intl-report-lines.tsv')), decisions);

const known = new Set(readRecords().map(({ slug }) => slug));
let written = 0;
for (const brand of brands.values()) {
  if (known.has(brand.slug)) continue;
  const folder = brand.publicBody
    ? join(dataFolder, 'public-lines')
    : join(dataFolder, 'brands', brand.category);
  const path = join(folder, `${brand.slug}.json`);
  if (existsSync(path)) throw new Error(`${path} exists with another slug inside`);
  mkdirSync(folder, { recursive: true });
  const schema = brand.publicBody ? '../schema/brand.json' : '../../schema/brand.json';
  writeFileSync(path, formatRecord(parseBrand({ $schema: schema, ...brand })));
  written += 1;
}
console.log(`${written} records written, ${brands.size - written} left as they are`);
