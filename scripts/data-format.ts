/** Writes record files in canonical form: `tsx scripts/data-format.ts [SLUG …]`, all without a slug. */
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { formatRecord } from '../lib/registry/format-record';
import { parseBrand } from '../lib/registry/schema';
import { dataFolder, listRecordFiles } from './read-records';

const wanted = new Set(process.argv.slice(2));
let changed = 0;
for (const { path, text } of listRecordFiles()) {
  if (wanted.size > 0 && !wanted.has(basename(path, '.json'))) continue;
  const formatted = formatRecord(parseBrand(JSON.parse(text)));
  if (formatted === text) continue;
  writeFileSync(join(dataFolder, path), formatted);
  changed += 1;
}
console.log(`${changed} records rewritten`);
