export type Language = 'zh-CN' | 'zh-TW' | 'en';

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
