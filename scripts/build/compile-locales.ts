import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LOCALES = join(import.meta.dirname, '../../data/locales');

/** `_locales/<language>/messages.json` for the manifest's own strings, from data/locales. */
export function compileLocales(): { path: string; contents: string }[] {
  return readdirSync(LOCALES).map((language) => {
    const file = join(LOCALES, language, 'manifest.json');
    const strings = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
    const messages = Object.fromEntries(
      Object.entries(strings).map(([key, message]) => [key, { message }]),
    );
    return {
      path: `_locales/${language.replace('-', '_')}/messages.json`,
      contents: `${JSON.stringify(messages, null, 1)}\n`,
    };
  });
}
