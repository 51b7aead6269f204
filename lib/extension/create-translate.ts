import { createInstance } from 'i18next';

/** `t('card:title.fake', { brand })`: namespace = file name in data/locales/<language>/. */
export type Translate = (key: string, values?: Record<string, string | number>) => string;

/**
 * Makes a language's strings speak. i18next because plural forms and fallbacks are its trade;
 * `browser.i18n` cannot be switched to another language than the browser's.
 * @param resources strings by namespace
 */
export async function createTranslate(
  language: string,
  resources: Readonly<Record<string, Record<string, unknown>>>,
): Promise<Translate> {
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
