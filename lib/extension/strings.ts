import { createTranslate, type Translate } from './create-translate';
import type { Language } from './resolve-language';

export type { Translate } from './create-translate';
export { resolveLanguage, resolveRegion, type Language } from './resolve-language';

// Eager: a service worker may not import() at run time.
const FILES = import.meta.glob<Record<string, unknown>>('../../data/locales/*/*.json', {
  import: 'default',
  eager: true,
});

/** All strings of one language; pages take only what they show (page-speech.ts). */
export async function loadStrings(language: Language): Promise<Translate> {
  const resources: Record<string, Record<string, unknown>> = {};
  for (const [path, strings] of Object.entries(FILES)) {
    const [, owner, namespace] = /locales\/([^/]+)\/([^/]+)\.json$/.exec(path) ?? [];
    if (owner === language && namespace && namespace !== 'manifest') resources[namespace] = strings;
  }
  return createTranslate(language, resources);
}
