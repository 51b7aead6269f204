import { describe, expect, it } from 'vitest';
import { compileRegistryFile } from '../../../scripts/build/compile-registry-file';
import { readRecords } from '../../../scripts/read-records';
import { loadData } from './load';

const SIZE_LIMIT = 400_000;

describe('the compiled registry', () => {
  it(`takes at most ${SIZE_LIMIT} bytes`, () => {
    expect(Buffer.byteLength(compileRegistryFile())).toBeLessThanOrEqual(SIZE_LIMIT);
  });

  it('gives back every record whole', () => {
    const registry = loadData();
    for (const { $schema: _, ...record } of readRecords() as (ReturnType<
      typeof readRecords
    >[number] & {
      $schema?: string;
    })[]) {
      expect(registry.brand(record.slug)).toEqual(record);
    }
  });
});
