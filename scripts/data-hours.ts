/**
 * Sets the weekly spans of every line and channel from its stated hours, where they are plain enough,
 * takes away those that are not, and prints each change to be looked at: `tsx scripts/data-hours.ts`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatRecord } from '../lib/registry/format-record';
import { parseBrand } from '../lib/registry/schema';
import type { Hours } from '../lib/registry/types';
import { listHours } from './data-checks/check-hours';
import { readHours } from './hours/read-hours';
import { dataFolder, listRecordFiles } from './read-records';

let stated = 0;
let plain = 0;
for (const { path, text } of listRecordFiles()) {
  const brand = parseBrand(JSON.parse(text));
  for (const { of, hours, region } of listHours(brand)) {
    const before = JSON.stringify(hours);
    const spans = readHours(hours.text, region);
    setSpans(hours as { -readonly [Key in keyof Hours]: Hours[Key] }, spans);
    stated += 1;
    plain += spans ? 1 : 0;
    if (JSON.stringify(hours) !== before) console.log(`${path} ${of}: ${JSON.stringify(hours)}`);
  }
  const formatted = formatRecord(brand);
  if (formatted !== text) writeFileSync(join(dataFolder, path), formatted);
}
console.log(`${stated} statements of hours, ${plain} of them with spans`);

function setSpans(
  hours: { -readonly [Key in keyof Hours]: Hours[Key] },
  spans: ReturnType<typeof readHours>,
): void {
  delete hours.zone;
  delete hours.open;
  delete hours.partial;
  Object.assign(hours, spans);
}
