import type { Brand } from '../../registry/types';
import type { Policy } from './policy';

/** An organisation's own brand as a record: trusted as stated, complete in nothing. */
export function buildPolicyBrand(
  { slug, name, numbers, domains }: Policy['extraBrands'][number],
  today: string,
): Brand {
  return {
    slug,
    names: { en: name, zh: name },
    aliases: [],
    ambiguousAliases: [],
    category: 'organisation',
    domains: domains.map((host) => ({ host, role: 'own' })),
    lines: numbers.map((number) => ({
      number,
      display: number.replace(/^[A-Z]{2}:/, ''),
      region: /^([A-Z]{2}):/.exec(number)?.[1] ?? '*',
      purpose: 'general',
      sources: ['policy'],
      checked: today,
      confidence: 'high',
      status: 'active',
    })),
    channels: [],
    guides: [],
    coverage: [],
  };
}
