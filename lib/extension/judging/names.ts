import type { Judging } from './judging';

export type { Judging } from './judging';

/** A brand's name in the user's language. */
export function chooseName({ registry, speech }: Judging, slug: string): string {
  const names = registry.brand(slug)?.names;
  return (speech.language === 'en' ? names?.en : (names?.zh ?? names?.en)) ?? slug;
}
