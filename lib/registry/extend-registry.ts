import type { Brand, Mention, Owner, Registry, SearchHit } from './types';

/**
 * A registry with an organisation's own brands on top (managed policy): few records,
 * so plain look-ups do. A slug already taken keeps the published record.
 */
export function extendRegistry(base: Registry, extra: readonly Brand[]): Registry {
  const added = new Map(
    extra.filter(({ slug }) => !base.brand(slug)).map((brand) => [brand.slug, brand]),
  );
  if (added.size === 0) return base;
  const brands = [...added.values()];
  return {
    ...base,
    size: { ...base.size, brands: base.size.brands + added.size },
    brand: (slug) => added.get(slug) ?? base.brand(slug),
    slugs: () => [...base.slugs(), ...added.keys()],
    owners: (canonical) => [...base.owners(canonical), ...findAddedOwners(brands, canonical)],
    mentions: (text) => mergeMentions(base.mentions(text), findAddedMentions(brands, text)),
    hostOwner: (url) => findAddedHost(brands, url) ?? base.hostOwner(url),
    coverage: (slug, region) => (added.has(slug) ? [] : base.coverage(slug, region)),
    search: (query, limit = 10) =>
      [...searchAdded(brands, query), ...base.search(query, limit)].slice(0, limit),
  };
}

function findAddedOwners(brands: readonly Brand[], canonical: string): Owner[] {
  return brands.flatMap(({ slug, lines }) =>
    lines.filter(({ number }) => number === canonical).map((line) => ({ slug, line })),
  );
}

function findAddedMentions(brands: readonly Brand[], text: string): Mention[] {
  const folded = text.toLowerCase();
  return brands.flatMap(({ slug, names }) => {
    const name = names.en.toLowerCase();
    const found: Mention[] = [];
    for (let at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + name.length)) {
      const end = at + name.length;
      found.push({ start: at, end, text: text.slice(at, end), slugs: [slug], ambiguous: false });
    }
    return found;
  });
}

/** In order; where an added name and a published one overlap, the longer stays. */
function mergeMentions(base: readonly Mention[], added: readonly Mention[]): Mention[] {
  const length = ({ start, end }: Mention) => end - start;
  const kept: Mention[] = [];
  for (const mention of [...base, ...added].sort((a, b) => length(b) - length(a)))
    if (!kept.some(({ start, end }) => mention.start < end && start < mention.end))
      kept.push(mention);
  return kept.sort((a, b) => a.start - b.start);
}

function findAddedHost(brands: readonly Brand[], url: string) {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const owner = brands.find(({ domains }) =>
    domains.some((domain) => host === domain.host || host.endsWith(`.${domain.host}`)),
  );
  return owner ? ({ slug: owner.slug, role: 'own' } as const) : null;
}

function searchAdded(brands: readonly Brand[], query: string): SearchHit[] {
  const wanted = query.trim().toLowerCase();
  return brands
    .filter(({ names, lines }) =>
      [names.en, ...lines.map(({ display }) => display)].some(
        (name) => wanted !== '' && name.toLowerCase().includes(wanted),
      ),
    )
    .map(({ slug, names }) => ({ slug, score: 1, matched: names.en }));
}
