import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Ticks } from '../../lib/ui/company/prepare-list';
import { readTicks, writeTicks } from '../../lib/ui/logic/day-ticks';

const KEY = 'ticks';

/** What is ticked off for one company: kept in session memory, for today, and nowhere else. */
export function useTicks(slug: string): Ticks {
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const today = new Date().toLocaleDateString('sv'); // the person's own day, as 2026-11-22
  useEffect(() => {
    let current = true;
    setTicked([]);
    void readStored().then((stored) => current && setTicked(readTicks(stored, slug, today)));
    return () => {
      current = false;
    };
  }, [slug, today]);
  const change = (next: readonly string[]) => {
    setTicked(next);
    void readStored()
      .then((stored) =>
        browser.storage.session.set({ [KEY]: writeTicks(stored, slug, today, next) }),
      )
      .catch(() => undefined); // no room: the ticks hold as long as the popup is open
  };
  return { ticked, change };
}

async function readStored(): Promise<unknown> {
  const stored = await browser.storage.session.get(KEY).catch(() => ({}));
  return (stored as Record<string, unknown>)[KEY];
}
