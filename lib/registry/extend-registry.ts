import type { Brand, Mention, Owner, Registry, SearchHit } from './types';

/**
 * A registry with an organisation's own brands on top (managed policy): few records,
 * so plain look-ups do. Where the slug is a published brand's, its lines and hosts are added to that.
 */
export function extendRegistry(base: Registry, extra: readonly Brand[]): Registry {
  if (extra.length === 0) return base;
  const changed = new Map(extra.map((brand) => [brand.slug, addTo(base.brand(brand.slug), brand)]));
  const fresh = extra.filter(({ slug }) => !base.brand(slug));
  return {
    ...base,
    size: { ...base.size, brands: base.size.brands + fresh.length },
    brand: (slug) => changed.get(slug) ?? base.brand(slug),
    slugs: () => [...base.slugs(), ...fresh.map(({ slug }) => slug)],
    owners: (canonical) => addOwners(base.owners(canonical), extra, canonical),
    mentions: (text) => mergeMentions(base.mentions(text), findAddedMentions(fresh, text)),
    hostOwner: (url) => findAddedHost(extra, url) ?? base.hostOwner(url),
    search: (query, limit = 10) =>
      [...searchAdded(fresh, query), ...base.search(query, limit)].slice(0, limit),
  };
}

function addTo(published: Brand | undefined, own: Brand): Brand {
  if (!published) return own;
  const numbers = new Set(own.lines.map(({ number }) => number));
  const others = published.lines.filter(({ number }) => !numbers.has(number));
  return {
    ...published,
    lines: [...own.lines, ...others],
    domains: [...published.domains, ...own.domains],
  };
}

/** The organisation's word on a line of its own goes before the published one. */
function addOwners(base: readonly Owner[], extra: readonly Brand[], canonical: string): Owner[] {
  const added = findAddedOwners(extra, canonical);
  const others = base.filter(({ slug }) => !added.some((owner) => owner.slug === slug));
  return [...others, ...added];
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
