import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findBrowser } from '../../../scripts/browser/find-browser';

const FOLDERS: readonly (readonly [command: RegExp, folder: string])[] = [
  [/chromium/, '/etc/chromium/policies/managed'],
  [/google-chrome/, '/etc/opt/chrome/policies/managed'],
  [/microsoft-edge/, '/etc/opt/edge/policies/managed'],
];

/** Why no policy can be set for the browser of this machine; undefined where one can. */
export function findObstacle(): string | undefined {
  if (process.platform !== 'linux') return `policy files are Linux's, this is ${process.platform}`;
  if (process.getuid?.() !== 0) return 'only root may write the browser’s policy';
  return findFolder() ? undefined : 'the folder of this browser’s policy is not known';
}

function findFolder(): string | undefined {
  const path = findBrowser()?.path ?? '';
  return FOLDERS.find(([command]) => command.test(path))?.[1];
}

/** A copy of a built extension in a folder of its own, as the folder decides the extension's id. */
export function copyExtension(built: string): { folder: string; id: string } {
  const folder = join(mkdtempSync(join(tmpdir(), 'trueline-managed-')), 'extension');
  cpSync(built, folder, { recursive: true });
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  const id = hash.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
  return { folder, id };
}

/** Writes the policy of one extension; the function that it returns takes away what was made. */
export function installPolicy(id: string, policy: unknown): () => void {
  const folder = findFolder();
  if (!folder) throw new Error(findObstacle());
  const made = listMissing(folder)[0];
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `trueline-test-${id}.json`);
  writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } }));
  return () => rmSync(made ?? file, { recursive: true, force: true });
}

/** The parts of a path that do not exist yet, the outermost first. */
function listMissing(path: string): string[] {
  return existsSync(path) ? [] : [...listMissing(dirname(path)), path];
}
