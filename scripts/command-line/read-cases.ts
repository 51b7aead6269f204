import * as v from 'valibot';
import { describeIssues } from './case-schemas';
import { readJsonLines } from './read-text-file';

export type CaseLine<T> =
  | { readonly ok: true; readonly value: T; readonly line: number }
  | {
      readonly ok: false;
      readonly id: string | null;
      readonly line: number;
      readonly error: string;
    };

/**
 * Reads a JSONL file of cases. A line that cannot be read becomes an entry of
 * its own; blank lines are passed over.
 * @throws UnreadableFile where the file cannot be opened
 */
export function readCases<Schema extends v.GenericSchema>(
  file: string,
  schema: Schema,
): CaseLine<v.InferOutput<Schema>>[] {
  return readJsonLines(file).flatMap((line, index) =>
    line.trim() === '' ? [] : [readCase(line, index + 1, schema)],
  );
}

function readCase<Schema extends v.GenericSchema>(
  text: string,
  line: number,
  schema: Schema,
): CaseLine<v.InferOutput<Schema>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, id: null, line, error: 'not valid JSON; a line holds one whole object' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { ok: false, id: null, line, error: 'not a JSON object' };
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return { ok: true, value: parsed.output, line };
  const { id } = value as { id?: unknown };
  return {
    ok: false,
    id: typeof id === 'string' ? id : null,
    line,
    error: describeIssues(parsed.issues),
  };
}
