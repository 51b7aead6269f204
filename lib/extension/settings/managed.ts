import { storage } from '@wxt-dev/storage';
import { browser } from 'wxt/browser';

/**
 * Chromium reads the managed policy only when nothing more urgent is left to do: beside a page that
 * never rests, not once in 40 s (Chromium 156, 2026-11-23). Longer than this, in milliseconds,
 * nobody waits where it is known what it was.
 */
const LONGEST_WAIT = 150;
/** The same where it was never read yet: in a browser that has just begun the answer takes 3.2 s. */
const LONGEST_FIRST_WAIT = 5_000;

/** What the policy was when it could last be read; none yet: null. */
const remembered = storage.defineItem<unknown>('local:policy');

/**
 * What an administrator set, as the browser has it or had it last; an empty object for none. Where
 * the browser's own answer comes late and is another one, storage tells of it like of any change.
 */
export async function readManaged(): Promise<unknown> {
  const asked = askBrowser();
  return Promise.race([asked, recallLater(asked)]);
}

/** Calls back after each change, one that was read late too; returns the function that stops it. */
export function watchManaged(changed: () => void): () => void {
  const follow = (_: unknown, area: string) => void (area === 'managed' && changed());
  browser.storage.onChanged.addListener(follow);
  // That no policy was found where none was known changes nothing.
  const stop = remembered.watch((now, before) => {
    if (JSON.stringify(now ?? {}) !== JSON.stringify(before ?? {})) changed();
  });
  return () => {
    browser.storage.onChanged.removeListener(follow);
    stop();
  };
}

async function askBrowser(): Promise<unknown> {
  let policy: unknown;
  try {
    policy = await browser.storage.managed.get();
  } catch {
    policy = {}; // Firefox throws where no policy file exists
  }
  const before = await remembered.getValue();
  // A full storage costs no more than the wait of the next time.
  if (JSON.stringify(before) !== JSON.stringify(policy))
    await remembered.setValue(policy).catch(() => undefined);
  return policy;
}

async function recallLater(asked: Promise<unknown>): Promise<unknown> {
  await wait(LONGEST_WAIT);
  const known = await remembered.getValue();
  if (known !== null) return known;
  await Promise.race([asked, wait(LONGEST_FIRST_WAIT)]);
  return (await remembered.getValue()) ?? {};
}

function wait(time: number): Promise<void> {
  return new Promise((resume) => setTimeout(resume, time));
}
