import { browser } from 'wxt/browser';
import { readPolicy, type Policy } from './policy';
import type { Settings } from './schema';
import { readSettings } from './store';

/** What judging needs of the user's and the administrator's choices. */
export interface KeptChoices {
  readonly settings: Settings;
  readonly policy: Policy;
}

let kept: Promise<KeptChoices> | undefined;

/**
 * The settings and the policy, read once in the worker's life and again after each change. On a busy
 * machine the browser's storage can take seconds: a page must not wait for it each time.
 * @throws Error where the storage cannot be read; the next call tries again
 */
export function recallChoices(): Promise<KeptChoices> {
  // Firefox tells nobody of a new policy file.
  if (import.meta.env.FIREFOX) return readChoices();
  if (kept) return kept;
  const reading = readChoices().catch((error: unknown) => {
    if (kept === reading) forgetChoices();
    throw error;
  });
  kept = reading;
  return reading;
}

/** Begins to read at once, and follows every change from now on. To be called as the worker starts. */
export function keepChoices(): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area !== 'session') forgetChoices();
  });
  recallChoices().catch(() => undefined); // told to whoever asks for it
}

function forgetChoices(): void {
  kept = undefined;
}

async function readChoices(): Promise<KeptChoices> {
  const [settings, policy] = await Promise.all([readSettings(), readPolicy()]);
  return { settings, policy };
}
