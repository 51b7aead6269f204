import { readBrowserLanguage } from '../read-browser-language';
import type { Settings } from '../settings';
import {
  loadStrings,
  resolveLanguage,
  resolveRegion,
  type Language,
  type Translate,
} from '../strings';

export interface Speech {
  readonly language: Language;
  readonly region: string;
  readonly t: Translate;
}

const loaded = new Map<Language, Promise<Translate>>();

/** The user's language, region and strings; strings are kept for the worker's life. */
export async function openSpeech(settings: Settings): Promise<Speech> {
  const browserLanguage = readBrowserLanguage();
  const language = resolveLanguage(settings.language, browserLanguage);
  const strings = loaded.get(language) ?? loadStrings(language);
  loaded.set(language, strings);
  return { language, region: resolveRegion(settings.region, browserLanguage), t: await strings };
}
