import { readFileSync } from 'node:fs';
import { UsageError } from './usage-error';

/** A file that cannot be opened; the message says which and why. */
export class UnreadableFile extends UsageError {
  constructor(
    file: string,
    readonly reason: string,
  ) {
    super(`cannot read ${file}: ${reason}`);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'it is a folder',
  ENOTDIR: 'no such folder',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  ENAMETOOLONG: 'no file has so long a name',
  ERR_FS_FILE_TOO_LARGE: 'it is too large',
  ERR_INVALID_ARG_VALUE: 'this is no name of a file',
};

/** @throws UnreadableFile */
function readFileBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = String((error as NodeJS.ErrnoException).code);
    throw new UnreadableFile(file, REASONS[code] ?? code);
  }
}

/**
 * Text of a saved page. Not all are UTF-8: a byte order mark decides, then the page's own `<meta charset>`.
 * @throws UnreadableFile
 */
export function readTextFile(file: string): string {
  const bytes = readFileBytes(file);
  const marked = decodeMarked(bytes);
  if (marked !== undefined) return marked;
  const head = bytes.subarray(0, 2_048).toString('latin1');
  const stated = /<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]{2,20})/i.exec(head)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(stated).decode(bytes);
  } catch {
    return bytes.toString('utf8'); // a character set of no known name
  }
}

/**
 * Lines of JSON: UTF-8 unless a byte order mark says otherwise. A page inside that states another
 * character set says nothing of the file.
 * @throws UnreadableFile
 */
export function readJsonLines(file: string): string[] {
  const bytes = readFileBytes(file);
  return (decodeMarked(bytes) ?? new TextDecoder().decode(bytes)).split(/\r?\n/);
}

/** UTF-16 with its byte order mark; undefined for anything else. */
function decodeMarked(bytes: Buffer): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return undefined;
}
