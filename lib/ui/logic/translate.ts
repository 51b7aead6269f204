import type { LocalText } from '../../registry/types';

/** `t('popup:page.title', { count })`; namespace = file name in data/locales/<language>/. */
export type Translate = (key: string, values?: Record<string, string | number>) => string;

/** What every view needs to speak: strings, and the language for names and dates. */
export interface Voice {
  readonly t: Translate;
  readonly language: string;
}

const LONGEST_LIST = 40;

/** Reads a list of strings (`tips:situations.called.items`); a missing key ends the list. */
export function listStrings(t: Translate, key: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < LONGEST_LIST; at++) {
    const name = `${key}.${at}`;
    const text = t(name);
    if (name.endsWith(text)) break; // a missing key comes back as its own name
    found.push(text);
  }
  return found;
}

/** A record's text in the user's language, else in the other one, else undefined. */
export function pickText(text: LocalText | undefined, language: string): string | undefined {
  if (!text) return undefined;
  return language.startsWith('zh') ? (text.zh ?? text.en) : (text.en ?? text.zh);
}

/** A brand's name in the user's language, and its other name where there is one. */
export function pickNames(
  names: { readonly zh?: string; readonly en: string },
  language: string,
): { name: string; other?: string } {
  const name = pickText(names, language) ?? names.en;
  const other = name === names.en ? names.zh : names.en;
  return other && other !== name ? { name, other } : { name };
}
