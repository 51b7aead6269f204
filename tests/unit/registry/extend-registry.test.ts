import { describe, expect, it } from 'vitest';
import { extendRegistry } from '../../../lib/registry/extend-registry';
import { buildPolicyBrand } from '../../../lib/extension/settings/policy-brand';
import { openRegistry } from '../../../scripts/command-line/open-registry';

const own = buildPolicyBrand(
  {
    slug: 'acme-travel',
    name: 'Acme Travel Desk',
    numbers: ['+442079460123'],
    domains: ['acme.example'],
  },
  '2026-11-22',
);
const registry = extendRegistry(openRegistry(), [own]);

describe('a registry with an organisation’s own brands', () => {
  it('knows the added number, name and host', () => {
    expect(registry.owners('+442079460123').map(({ slug }) => slug)).toEqual(['acme-travel']);
    expect(registry.mentions('Call the Acme Travel Desk now')[0]).toMatchObject({
      start: 9,
      end: 25,
      slugs: ['acme-travel'],
    });
    expect(registry.hostOwner('https://go.acme.example/x')).toEqual({
      slug: 'acme-travel',
      role: 'own',
    });
    expect(registry.search('acme')[0]?.slug).toBe('acme-travel');
  });

  it('still knows the published ones, in order', () => {
    expect(registry.owners('CN:95588').map(({ slug }) => slug)).toEqual(['icbc']);
    expect(
      registry.mentions('工商银行 and Acme Travel Desk').flatMap(({ slugs }) => slugs),
    ).toEqual(['icbc', 'acme-travel']);
  });

  it('never accuses in an added brand’s name: its list says nothing of being complete', () =>
    expect(registry.coverage('acme-travel', 'GB')).toEqual([]));

  it('adds to the published record where the slug is a published brand’s', () => {
    const taken = extendRegistry(openRegistry(), [{ ...own, slug: 'icbc' }]);
    expect(taken.owners('+442079460123').map(({ slug }) => slug)).toEqual(['icbc']);
    expect(taken.owners('CN:95588').map(({ slug }) => slug)).toEqual(['icbc']);
    expect(taken.brand('icbc')?.names.en).toBe('ICBC');
    expect(taken.brand('icbc')?.lines.map(({ number }) => number)).toContain('CN:95588');
    expect(taken.slugs()).toHaveLength(openRegistry().slugs().length);
    expect(taken.hostOwner('https://acme.example/')?.slug).toBe('icbc');
    expect(taken.hostOwner('https://www.icbc.com.cn/')?.slug).toBe('icbc');
  });
});
