import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { schemaPath, writeSchema } from '../../scripts/data-schema';

it('data/schema/brand.json says what the program checks; else run npx tsx scripts/data-schema.ts', () => {
  expect(JSON.parse(readFileSync(schemaPath, 'utf8'))).toEqual(JSON.parse(writeSchema()));
});
