import type { Registry } from '../../registry/types';

/** What a card is built from beside its finding. */
export interface CardContext {
  readonly registry: Registry;
  readonly language: 'zh-CN' | 'zh-TW' | 'en';
  /** ISO 3166, of the user. */
  readonly region?: string;
  /** ISO date. */
  readonly today: string;
  /** Of "open now"; the present where missing. */
  readonly now?: Date;
  /** Where the project takes corrections, if this build has an address. */
  readonly correctionAddress?: string;
  /** `t('card:title.fake', { brand })`. */
  t(key: string, values?: Record<string, string | number>): string;
}

/** English names that end in s take the apostrophe alone: "Delta Air Lines' list". */
export function mendPossessives(context: CardContext): CardContext {
  if (context.language !== 'en') return context;
  return {
    ...context,
    t: (key, values) => context.t(key, values).replace(/(?<=\ws)'s\b/gi, "'"),
  };
}

/** A brand's name in the user's language. */
export function chooseBrandName({ registry, language }: CardContext, slug: string): string {
  const names = registry.brand(slug)?.names;
  return (language === 'en' ? names?.en : (names?.zh ?? names?.en)) ?? slug;
}
