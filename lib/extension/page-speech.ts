import { createTranslate } from './create-translate';
import { readBrowserLanguage } from './read-browser-language';
import type { Speech } from './judging/speech';
import type { Settings } from './settings';
import { resolveLanguage, resolveRegion } from './resolve-language';

/** A file of data/locales/<language>/ that a page shows strings of. */
export type Namespace = 'common' | 'popup' | 'tips' | 'settings' | 'welcome';

// One chunk a file: a page loads the two or three that it shows, of one language.
const FILES = import.meta.glob<Record<string, unknown>>(
  '../../data/locales/*/{common,popup,tips,settings,welcome}.json',
  { import: 'default' },
);

/**
 * The user's language, region and strings for one of our own pages.
 * @throws Error where a file of strings cannot be loaded
 */
export async function openPageSpeech(
  settings: Settings,
  namespaces: readonly Namespace[],
): Promise<Speech> {
  const browserLanguage = readBrowserLanguage();
  const language = resolveLanguage(settings.language, browserLanguage);
  const loaded = await Promise.all(
    namespaces.map(async (name) => {
      const load = FILES[`../../data/locales/${language}/${name}.json`];
      if (!load) throw new Error(`no strings: ${language}/${name}`);
      return [name, await load()] as const;
    }),
  );
  const t = await createTranslate(language, Object.fromEntries(loaded));
  return { language, region: resolveRegion(settings.region, browserLanguage), t };
}
