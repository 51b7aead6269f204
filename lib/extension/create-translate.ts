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
  if (!language.startsWith('zh')) return (key, values) => instance.t(key, values ?? {});
  return (key, values) => spaceOut(instance.t(key, markTexts(values ?? {})));
}

// Private-use characters: no text has them.
const BEGIN = '\uE000';
const END = '\uE001';

/** Marks where a value begins and ends, so that its neighbours can be seen once it is in its sentence. */
function markTexts(values: Record<string, string | number>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? `${BEGIN}${value}${END}` : value,
    ]),
  );
}

/** A blank between Chinese and a Latin name put beside it, as print has it; the name itself stays. */
function spaceOut(text: string): string {
  return text
    .replaceAll(/(?<=\p{Script=Han})\uE000(?=[\p{Script=Latin}\d])/gu, ' ')
    .replaceAll(/(?<=[\p{Script=Latin}\d.)])\uE001(?=\p{Script=Han})/gu, ' ')
    .replaceAll(/[\uE000\uE001]/g, '');
}
