import type { Brand, Registry } from '../../registry/types';
import type { Language } from '../strings';

const SHORT = 3;

/**
 * A registry to show to readers of Chinese: a brand on record under an English name alone is
 * called by its Chinese alias where it has one (Taishin Bank → 台新銀行).
 */
export function nameInChinese(registry: Registry, language: Language): Registry {
  if (language === 'en') return registry;
  return {
    ...registry,
    brand: (slug) => {
      const brand = registry.brand(slug);
      const zh = brand && !brand.names.zh && findChineseAlias(brand);
      return zh ? { ...brand, names: { ...brand.names, zh } } : brand;
    },
  };
}

/** The first alias all in Chinese characters; where that is a mere short form, the longest. */
export function findChineseAlias(brand: Pick<Brand, 'aliases' | 'ambiguousAliases'>) {
  const chinese = brand.aliases.filter(
    (alias) => /^\p{Script=Han}+$/u.test(alias) && !brand.ambiguousAliases.includes(alias),
  );
  const [first] = chinese;
  if (!first || first.length >= SHORT) return first;
  return chinese.toSorted((a, b) => b.length - a.length)[0];
}
