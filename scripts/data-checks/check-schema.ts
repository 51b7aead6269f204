import { basename, dirname } from 'node:path';
import * as v from 'valibot';
import { brandSchema } from '../../lib/registry/schema';
import type { DataCheck, DataProblem, DataRecord } from './types';

/** Every record fits the schema, and its file is named and placed after it. */
export const checkSchema: DataCheck = (records) => records.flatMap(checkRecord);

function checkRecord({ path, text, brand }: DataRecord): DataProblem[] {
  if (!brand) return [{ path, ...describeRefusal(text) }];
  const problems: DataProblem[] = [];
  if (basename(path, '.json') !== brand.slug) {
    problems.push({
      path,
      what: `the file is not named after its slug "${brand.slug}"`,
      fix: `rename it to ${brand.slug}.json`,
    });
  }
  const folder = brand.publicBody ? 'public-lines' : `brands/${brand.category}`;
  if (dirname(path) !== folder) {
    problems.push({
      path,
      what: `the record belongs in ${folder}`,
      fix: `move it to data/${folder}/`,
    });
  }
  return problems;
}

function describeRefusal(text: string): { what: string; fix: string } {
  try {
    const result = v.safeParse(brandSchema, JSON.parse(text));
    const issue = result.issues?.[0];
    const where = issue?.path?.map((item) => String(item.key)).join('.') ?? 'the record';
    return {
      what: `${where}: ${issue?.message ?? 'not valid'}`,
      fix: `correct "${where}" as data/schema/brand.json says`,
    };
  } catch (error) {
    return {
      what: `not JSON (${String(error)})`,
      fix: 'correct the syntax; an editor shows the place',
    };
  }
}
