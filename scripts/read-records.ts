import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseBrand } from '../lib/registry/schema';
import type { Brand } from '../lib/registry/types';

export const dataFolder = fileURLToPath(new URL('../data', import.meta.url));

export interface RecordFile {
  /** Below data/, e.g. `brands/ecommerce/gome.json`. */
  readonly path: string;
  readonly text: string;
}

/** Every record file of data/brands and data/public-lines, as text, in order of path. */
export function listRecordFiles(): RecordFile[] {
  return ['brands', 'public-lines'].flatMap((part) =>
    readdirSync(join(dataFolder, part), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => {
        const path = `${part}/${name}`;
        return { path, text: readFileSync(join(dataFolder, path), 'utf8') };
      }),
  );
}

/** All records, parsed. Throws with the file's name where one is broken or named unlike its slug. */
export function readRecords(): Brand[] {
  return listRecordFiles().map(({ path, text }) => {
    try {
      const brand = parseBrand(JSON.parse(text));
      if (basename(path, '.json') !== brand.slug) throw new Error(`slug is ${brand.slug}`);
      return brand;
    } catch (error) {
      throw new Error(`data/${path}: ${String(error)}`, { cause: error });
    }
  });
}
