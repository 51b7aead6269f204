import { join } from 'node:path';
import { launchBrowser, type LaunchOptions } from '../../../scripts/browser/launch-browser';

export { servePages, type PageServer, type ServedPage } from '../../../scripts/browser/serve-pages';
export type { LaunchedBrowser } from '../../../scripts/browser/launch-browser';

/** The built extension that end-to-end tests drive: `npm run build` makes it. */
export const BUILT_EXTENSION = join(import.meta.dirname, '../../../.output/chrome-mv3');

/**
 * Real Chromium with the built extension.
 * `args: ['--host-resolver-rules=MAP * 127.0.0.1:PORT']` lets a page of the local
 * server play any http address: nothing leaves the machine.
 */
export function launchExtension(options: LaunchOptions = {}) {
  return launchBrowser({ extension: BUILT_EXTENSION, ...options });
}
