import table from '../../data/numbers/regions.json';
import type { PageFacts, TextWindow } from '../candidates/types';

const words: Readonly<Record<string, readonly string[]>> = table.words;

/** True where a page names a country, its language tag or its host's ending is of it, or the user is there. */
export function speaksOfRegion(region: string, page: PageFacts, window?: TextWindow): boolean {
  if (page.userRegion === region) return true;
  if (new RegExp(`-${region}\\b`, 'i').test(page.lang)) return true;
  if (
    new RegExp(`^https?://[^/]*\\.${region === 'GB' ? 'uk' : region}(?:[:/]|$)`, 'i').test(page.url)
  )
    return true;
  const text = [
    page.title,
    page.opening,
    page.masthead,
    ...page.headings,
    window?.text ?? '',
    ...(window?.headings ?? []),
  ].join('\n');
  return listNames(region).some((name) => holdsWord(text, name));
}

/** Names of a country in the languages the product reads, and words of it (cities, abbreviations). */
function listNames(region: string): string[] {
  const names = ['zh', 'en', 'de', 'fr', 'es', 'pt', 'ja'].map((language) =>
    nameIn(language, region),
  );
  return [...names, ...(words[region] ?? [])].filter(Boolean);
}

function nameIn(language: string, region: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'region' }).of(region) ?? '';
  } catch {
    return '';
  }
}

function holdsWord(text: string, word: string): boolean {
  const lower = text.toLowerCase();
  const name = word.toLowerCase();
  for (let at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + 1)) {
    const edges = `${lower[at - 1] ?? ' '}${lower[at + name.length] ?? ' '}`;
    if (!/^[a-z]/.test(name) || !/[a-z]/.test(edges)) return true;
  }
  return false;
}
