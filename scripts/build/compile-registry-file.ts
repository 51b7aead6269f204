import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinyin } from 'pinyin-pro';
import { compileRegistry } from '../../lib/registry/compile-registry';
import type { CompiledRegistry } from '../../lib/registry/compiled';
import { dataFolder, readRecords } from '../read-records';
import { listTraditionalPairs } from './traditional-pairs';

/** Registry of all records in data/, compiled. */
export function compileRecords(): CompiledRegistry {
  const collisions = readFileSync(join(dataFolder, 'registry/collisions.json'), 'utf8');
  return compileRegistry({
    brands: readRecords(),
    collisions: JSON.parse(collisions) as CompiledRegistry['collisions'],
    traditionalPairs: listTraditionalPairs(),
    pinyin: spellOut,
  });
}

/** Content of registry.json, as the build ships it. */
export function compileRegistryFile(): string {
  return JSON.stringify(compileRecords());
}

function spellOut(text: string): string {
  const syllables = pinyin(text, {
    toneType: 'none',
    type: 'array',
    nonZh: 'consecutive',
    v: true,
  });
  return syllables
    .join(' ')
    .toLowerCase()
    .replace(/[^a-z0-9 ]/g, '')
    .replace(/ +/g, ' ')
    .trim();
}
