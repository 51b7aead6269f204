import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinyin } from 'pinyin-pro';
import { compileRegistry } from '../../lib/registry/compile-registry';
import { HAN } from '../../lib/registry/compiled';
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
    pinyin: readAloud,
  });
}

/** Content of registry.json, as the build ships it. */
export function compileRegistryFile(): string {
  return JSON.stringify(compileRecords());
}

/** Syllables as `spellOut` of the registry writes them: Latin letters and digits stand together. */
function readAloud(text: string): string {
  const syllables = pinyin(text, { toneType: 'none', type: 'array', v: true });
  const characters = [...text];
  let spelled = '';
  let inLatin = false;
  characters.forEach((character, place) => {
    const isLatin = /[a-z0-9]/i.test(character);
    const isHan = HAN.test(character);
    if (isHan || (isLatin && !inLatin)) spelled += ' ';
    if (isHan) spelled += syllables[place] ?? '';
    if (isLatin) spelled += character.toLowerCase();
    inLatin = isLatin;
  });
  return spelled.trim();
}
