/** Writes data/schema/brand.json, which editors use, from the schema that the program checks with. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brandSchema } from '../lib/registry/schema';
import { toJsonSchema } from './build/json-schema';
import { dataFolder } from './read-records';

export const schemaPath = join(dataFolder, 'schema/brand.json');

/** Content of data/schema/brand.json. */
export function writeSchema(): string {
  const path = join(dataFolder, 'schema/descriptions.json');
  const descriptions = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A company or public body with its official lines',
    ...toJsonSchema(brandSchema, descriptions),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

if (process.argv[1]?.endsWith('data-schema.ts')) writeFileSync(schemaPath, writeSchema());
