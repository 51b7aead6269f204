import { readFileSync } from 'node:fs';

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
 * @throws UsageError where the file cannot be opened
 */
export function readCases<T>(file: string, required: readonly (keyof T & string)[]): CaseLine<T>[] {
  const lines = readTextFile(file).split(/\r?\n/);
  return lines.flatMap((line, index) =>
    line.trim() === '' ? [] : [readCase<T>(line, index + 1, required)],
  );
}

function readCase<T>(
  line: string,
  number: number,
  required: readonly (keyof T & string)[],
): CaseLine<T> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { ok: false, id: null, line: number, error: 'not valid JSON; expected one object' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { ok: false, id: null, line: number, error: 'not a JSON object' };
  const record = value as Record<string, unknown>;
  const id = typeof record.id === 'string' ? record.id : null;
  const missing = required.find((field) => typeof record[field] !== 'string');
  if (missing) return { ok: false, id, line: number, error: `field "${missing}" must be a string` };
  return { ok: true, value: value as T, line: number };
}

/** A wrong call of a command: its message goes to standard error, the exit code is 2. */
export class UsageError extends Error {}

export function readTextFile(file: string): string {
  try {
    return decodeText(readFileSync(file));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const why =
      code === 'ENOENT' ? 'no such file' : code === 'EISDIR' ? 'it is a folder' : String(code);
    throw new UsageError(`cannot read ${file}: ${why}`);
  }
}

/** Saved pages are not all UTF-8: a byte order mark decides, then the page's own `<meta charset>`. */
function decodeText(bytes: Buffer): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const head = bytes.subarray(0, 2_048).toString('latin1');
  const stated = /<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]{2,20})/i.exec(head)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(stated).decode(bytes);
  } catch {
    return bytes.toString('utf8'); // a character set of no known name
  }
}
