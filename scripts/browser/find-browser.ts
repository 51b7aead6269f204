import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface FoundBrowser {
  readonly path: string;
  /** Branded Chrome (137 and later) ignores --load-extension; Chromium and Edge do not. */
  readonly needsLoadUnpacked: boolean;
}

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
] as const;

const APPLICATIONS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
] as const;

/**
 * The browser to use: CHROME_PATH, then Chromium, Chrome, Edge.
 * @returns null where there is none
 * @throws Error where CHROME_PATH is set and cannot be run: a wrong setting is never passed over
 */
export function findBrowser(environment: NodeJS.ProcessEnv = process.env): FoundBrowser | null {
  const given = environment.CHROME_PATH;
  if (given) {
    if (!isExecutable(given))
      throw new Error(`CHROME_PATH is set to ${given}, which cannot be run. Correct or unset it.`);
    return describe(given);
  }
  const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  const path = [...candidates, ...APPLICATIONS].find(isExecutable);
  return path ? describe(path) : null;
}

/** Finds a browser, or on Debian as root installs Chromium with a Chinese font. */
export function ensureBrowser(say: (line: string) => void = console.log): FoundBrowser {
  const found = findBrowser();
  if (found) return found;
  if (
    process.platform === 'linux' &&
    process.getuid?.() === 0 &&
    isExecutable('/usr/bin/apt-get')
  ) {
    say('No browser found: installing Chromium (about half a minute) …');
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const options = { stdio: 'ignore', env: environment } as const;
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'],
      options,
    );
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error('No browser found. Install Chromium, Chrome or Edge, or set CHROME_PATH to one.');
}

function describe(path: string): FoundBrowser {
  return { path, needsLoadUnpacked: /google[- ]chrome|Google\\Chrome/i.test(path) };
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
