import { createInstance } from 'i18next';

export type Language = 'zh-CN' | 'zh-TW' | 'en';

/** `t('card:title.fake', { brand })`: namespace = file name in data/locales/<language>/. */
export type Translate = (key: string, values?: Record<string, string | number>) => string;

// Eager: a service worker may not import() at run time.
const FILES = import.meta.glob<Record<string, unknown>>('../../data/locales/*/*.json', {
  import: 'default',
  eager: true,
});

/**
 * Loads one language's strings. i18next because plural forms and fallbacks are its trade;
 * `browser.i18n` cannot be switched to another language than the browser's.
 */
export async function loadStrings(language: Language): Promise<Translate> {
  const resources: Record<string, Record<string, unknown>> = {};
  for (const [path, strings] of Object.entries(FILES)) {
    const [, owner, namespace] = /locales\/([^/]+)\/([^/]+)\.json$/.exec(path) ?? [];
    if (owner === language && namespace && namespace !== 'manifest') resources[namespace] = strings;
  }
  const instance = createInstance();
  await instance.init({
    lng: language,
    resources: { [language]: resources },
    interpolation: { escapeValue: false }, // views set text, never markup
    initAsync: false,
    showSupportNotice: false,
  } as Parameters<typeof instance.init>[0]);
  return (key, values) => instance.t(key, values ?? {});
}

/** The language to speak: the user's choice, else the browser's. */
export function resolveLanguage(chosen: Language | 'auto', browserLanguage: string): Language {
  if (chosen !== 'auto') return chosen;
  const tag = browserLanguage.toLowerCase().replaceAll('_', '-');
  if (/^zh-(?:tw|hk|mo|hant)/.test(tag)) return 'zh-TW';
  return tag.startsWith('zh') ? 'zh-CN' : 'en';
}

/** The user's region: the choice, else the region of the browser's language, else by language. */
export function resolveRegion(chosen: string, browserLanguage: string): string {
  if (chosen !== 'auto') return chosen;
  try {
    return new Intl.Locale(browserLanguage.replaceAll('_', '-')).maximize().region ?? 'US';
  } catch {
    return 'US';
  }
}
