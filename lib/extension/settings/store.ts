import { storage } from '@wxt-dev/storage';
import { watchManaged } from './managed';
import { listLocked, readPolicy } from './policy';
import { parseSettings, SYNCED_SETTINGS, type Settings } from './schema';

const stored = storage.defineItem<unknown>('local:settings');
const synced = storage.defineItem<unknown>('sync:settings');

/** Settings as they hold now: the user's own, then synced ones if on, then the policy's locked ones. */
export async function readSettings(): Promise<Settings> {
  const [own, policy] = await Promise.all([stored.getValue(), readPolicy()]);
  const settings = parseSettings(own);
  const locked = Object.fromEntries(listLocked(policy).map((key) => [key, policy.locked[key]]));
  return parseSettings({ ...settings, ...(settings.sync && (await readSynced())), ...locked });
}

/**
 * Changes some settings and returns all of them.
 * @throws Error where the browser refuses the write (storage full); nothing is lost then
 */
export function changeSettings(change: Partial<Settings>): Promise<Settings> {
  return updateSettings(() => change);
}

/** Changes settings from their present value. */
export function updateSettings(compute: (now: Settings) => Partial<Settings>): Promise<Settings> {
  return inTurn(async () => {
    const before = await stored.getValue();
    const own = parseSettings(before);
    const next = parseSettings({ ...own, ...compute(own) });
    await stored.setValue(next);
    try {
      if (next.sync) await synced.setValue(pickSynced(next));
      else if (own.sync) await synced.removeValue();
    } catch (error) {
      await stored.setValue(before); // what the account did not take would be read over the change
      throw error;
    }
    return readSettings();
  });
}

/**
 * Forgets all settings; the account's copy too, where there is one.
 * @throws Error where the browser refuses; nothing is lost then
 */
export function resetSettings(): Promise<Settings> {
  return inTurn(async () => {
    if (parseSettings(await stored.getValue()).sync) await synced.removeValue();
    await stored.removeValue();
    return readSettings();
  });
}

let queue: Promise<unknown> = Promise.resolve();

/** Writes of one context run one after another. */
function inTurn<Result>(write: () => Promise<Result>): Promise<Result> {
  const result = queue.then(write, write);
  queue = result.catch(() => undefined);
  return result;
}

/** Calls back with the settings after every change, the policy's too; returns the function that stops it. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  const notify = () => void readSettings().then(changed);
  const stops = [stored.watch(notify), synced.watch(notify), watchManaged(notify)];
  return () => stops.forEach((stop) => stop());
}

async function readSynced(): Promise<Partial<Settings>> {
  const value = await synced.getValue().catch(() => null);
  return value ? pickSynced(parseSettings(value)) : {};
}

function pickSynced(settings: Settings): Partial<Settings> {
  return Object.fromEntries(SYNCED_SETTINGS.map((key) => [key, settings[key]]));
}
