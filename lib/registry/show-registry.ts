import type { Brand, Registry } from './types';

/**
 * A registry to show, not to judge by: its records speak by a dictionary of their Chinese texts
 * (registry.zh-TW.json). Names are found and numbers looked up as before.
 */
export function showRegistry(
  registry: Registry,
  dictionary: ReadonlyMap<string, string>,
): Registry {
  if (dictionary.size === 0) return registry;
  return {
    ...registry,
    brand: (slug) => {
      const brand = registry.brand(slug);
      return brand && translate(brand, dictionary);
    },
    search: (query, limit) =>
      registry
        .search(query, limit)
        .map((hit) => ({ ...hit, matched: dictionary.get(hit.matched) ?? hit.matched })),
  };
}

function translate(brand: Brand, dictionary: ReadonlyMap<string, string>): Brand {
  return mapChinese(brand, (text) => dictionary.get(text) ?? text) as Brand;
}

/** Every `zh` of a record, however deep. */
function mapChinese(value: unknown, change: (text: string) => string): unknown {
  if (Array.isArray(value)) return value.map((inner) => mapChinese(inner, change));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    key === 'zh' && typeof inner === 'string' ? change(inner) : mapChinese(inner, change),
  ]);
  return Object.fromEntries(entries) as unknown;
}
