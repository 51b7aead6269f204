import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { brandSchema } from '../../lib/registry/schema';
import type { NameCollisions } from '../../lib/registry/compiled';
import type { Brand } from '../../lib/registry/types';
import { dataFolder, listRecordFiles } from '../read-records';
import type { DataRecord, SharedDeclarations } from './types';

/** All records of data/, those that the schema refuses included. */
export function readData(): DataRecord[] {
  return listRecordFiles().map(({ path, text }) => toDataRecord(path, text));
}

export function toDataRecord(path: string, text: string): DataRecord {
  const parsed = parseJson(text);
  const result = v.safeParse(brandSchema, parsed);
  return { path, text, ...(result.success && { brand: result.output as Brand }) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function readShared(): SharedDeclarations {
  const path = join(dataFolder, 'registry/shared.json');
  return JSON.parse(readFileSync(path, 'utf8')) as SharedDeclarations;
}

export function readCollisions(): NameCollisions[] {
  const path = join(dataFolder, 'registry/collisions.json');
  return JSON.parse(readFileSync(path, 'utf8')) as NameCollisions[];
}

export function readOrdinaryWords(): string[] {
  const path = join(dataFolder, 'registry/ordinary-words.json');
  return JSON.parse(readFileSync(path, 'utf8')) as string[];
}
