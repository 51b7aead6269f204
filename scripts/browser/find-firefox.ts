import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The version that the manifest asks for. */
const OLDEST = 142;
const COMMANDS = ['firefox-esr', 'firefox'] as const;

export type FoundFirefox =
  { readonly path: string } | { readonly path?: undefined; readonly obstacle: string };

/**
 * A Firefox that the extension runs in: FIREFOX_PATH, Firefox ESR, Firefox; on Debian as root
 * the ESR is installed where it is missing. Where there is none, `obstacle` says why.
 */
export function ensureFirefox(environment: NodeJS.ProcessEnv = process.env): FoundFirefox {
  const found = findFirefox(environment) ?? installFirefox(environment);
  if (!found) return { obstacle: 'no Firefox on this machine, and none could be installed' };
  const version = readVersion(found);
  if (version >= OLDEST) return { path: found };
  return { obstacle: `Firefox ${version || '(unknown version)'} is older than ${OLDEST}` };
}

function findFirefox(environment: NodeJS.ProcessEnv): string | undefined {
  if (environment.FIREFOX_PATH) return environment.FIREFOX_PATH;
  const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean);
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command))).find(
    (path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    },
  );
}

function installFirefox(environment: NodeJS.ProcessEnv): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  const run = (...args: string[]) =>
    execFileSync('apt-get', args, {
      stdio: 'ignore',
      timeout: 120_000,
      env: { ...environment, DEBIAN_FRONTEND: 'noninteractive' },
    });
  try {
    run('update', '-qq');
    run('install', '-y', '-qq', '--no-install-recommends', 'firefox-esr');
  } catch {
    return undefined; // not Debian, or no network
  }
  return findFirefox(environment);
}

function readVersion(path: string): number {
  try {
    const said = execFileSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
    return Number(/(\d+)\./.exec(said)?.[1] ?? 0);
  } catch {
    return 0;
  }
}
