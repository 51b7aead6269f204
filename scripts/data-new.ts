/** Starts a record: `npm run data:new -- SLUG [CATEGORY]`; the category `public` makes a public body. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formatRecord } from '../lib/registry/format-record';
import type { Brand } from '../lib/registry/types';
import { dataFolder, listRecordFiles } from './read-records';

const [slug = '', category = 'other'] = process.argv.slice(2);
if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
  console.error(
    'usage: npm run data:new -- SLUG [CATEGORY]   (SLUG: small letters, digits, hyphens)',
  );
  process.exit(2);
}
const known = listRecordFiles().find(({ path }) => path.endsWith(`/${slug}.json`));
if (known) {
  console.error(`data/${known.path} exists already: edit that`);
  process.exit(1);
}

const isPublic = category === 'public';
const path = isPublic ? `public-lines/${slug}.json` : `brands/${category}/${slug}.json`;
const today = new Date().toISOString().slice(0, 10);
const template: Brand & { $schema: string } = {
  $schema: isPublic ? '../schema/brand.json' : '../../schema/brand.json',
  slug,
  names: { zh: '中文名', en: slug },
  aliases: [],
  ambiguousAliases: [],
  category,
  ...(isPublic && { publicBody: true }),
  domains: [],
  coverage: [],
  lines: [
    {
      number: 'CN:00000',
      display: '00000',
      region: 'CN',
      purpose: 'general',
      sources: ['https://'],
      checked: today,
      confidence: 'medium',
      status: 'active',
    },
  ],
  channels: [],
  guides: [],
};
const file = join(dataFolder, path);
if (existsSync(file)) throw new Error(`${file} exists`);
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, formatRecord(template));
console.log(`data/${path}
Now fill it in (docs/CONTRIBUTING.md), then run:
  npx tsx scripts/data-format.ts ${slug}
  npx tsx scripts/data-check.ts ${slug}`);
