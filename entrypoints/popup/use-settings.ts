import { useEffect, useState } from 'preact/hooks';
import { dropSite } from '../../lib/extension/judging/site-list';
import { updateSettings, watchSettings, type Settings } from '../../lib/extension/settings';

const MOST_RECENT = 8;

export interface PopupSettings {
  readonly settings: Settings;
  /** The browser refused the last write. */
  readonly failed: boolean;
  /** False where the browser refused; `failed` then says so. */
  readonly change: (compute: (now: Settings) => Partial<Settings>) => Promise<boolean>;
}

/** Settings as they hold now, and the way to change them. */
export function useSettings(first: Settings): PopupSettings {
  const [settings, setSettings] = useState(first);
  const [failed, setFailed] = useState(false);
  useEffect(() => watchSettings(setSettings), []);
  const change: PopupSettings['change'] = async (compute) => {
    try {
      setSettings(await updateSettings(compute));
      setFailed(false);
      return true;
    } catch {
      setFailed(true);
      return false;
    }
  };
  return { settings, failed, change };
}

/** Puts a company at the head of the recent ones, where the user lets us remember them. */
export function rememberCompany(slug: string) {
  return ({ recent, rememberRecent }: Settings): Partial<Settings> =>
    rememberRecent
      ? { recent: [slug, ...recent.filter((other) => other !== slug)].slice(0, MOST_RECENT) }
      : {};
}

export function pinCompany(slug: string, pinned: boolean) {
  return (now: Settings): Partial<Settings> => {
    const others = now.pinned.filter((other) => other !== slug);
    return { pinned: pinned ? [...others, slug] : others };
  };
}

export function switchSite(host: string, on: boolean) {
  return (now: Settings): Partial<Settings> => {
    const others = dropSite(now.sitesOff, host);
    return { sitesOff: on ? others : [...others, host] };
  };
}

/** Notes that the user calls a number fine, or a warning wrong. */
export function acceptNumber(canonical: string, list: 'trusted' | 'disputed', brand?: string) {
  const entry = {
    canonical,
    since: new Date().toISOString().slice(0, 10),
    ...(brand && { brand }),
  };
  return (now: Settings): Partial<Settings> => ({
    [list]: [...now[list].filter((other) => other.canonical !== canonical), entry],
  });
}
