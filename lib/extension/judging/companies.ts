import type { Brand, Line, Registry } from '../../registry/types';
import type { CompanySummary, RegistryInfo } from '../protocol';
import { chooseName, type Judging } from './names';

/** The best matches for a company's name, pinyin, initials or number. */
export function searchCompanies(judging: Judging, query: string, limit: number): CompanySummary[] {
  const { registry } = judging;
  const asked = query.slice(0, 100);
  const found = registry.search(asked, limit);
  const hits = found.length > 0 ? found : findNamed(registry, asked);
  return hits.slice(0, limit).flatMap(({ slug, matched }) => {
    const brand = registry.brand(slug);
    return brand ? [{ ...summarizeCompany(judging, brand), matched }] : [];
  });
}

/** `国美客服电话`, `Norton customer service`: people type what they look for, not a name alone. */
function findNamed(registry: Registry, query: string): { slug: string; matched: string }[] {
  const named = registry
    .mentions(query)
    .flatMap(({ slugs, text }) => slugs.map((slug) => ({ slug, matched: text })));
  return named.filter(({ slug }, index) => named.findIndex((one) => one.slug === slug) === index);
}

function summarizeCompany(judging: Judging, brand: Brand): CompanySummary {
  const name = chooseName(judging, brand.slug);
  const otherName = name === brand.names.en ? brand.names.zh : brand.names.en;
  const answersNobody = brand.coverage.some(
    ({ state, region }) => state === 'none' && (region === '*' || region === judging.speech.region),
  );
  const mainLine = answersNobody ? undefined : findMainLine(brand, judging.speech.region)?.display;
  return {
    slug: brand.slug,
    name,
    category: brand.category,
    ...(otherName && otherName !== name && { otherName }),
    ...(mainLine && { mainLine }),
  };
}

/** The line to show first: the user's region before others, support before the rest, sure before less sure. */
export function findMainLine(brand: Brand, region: string): Line | undefined {
  const rank = (line: Line) =>
    (line.region === region ? 0 : 4) +
    (line.purpose === 'general' || line.purpose === 'support' ? 0 : 2) +
    (line.confidence === 'high' ? 0 : 1);
  return brand.lines
    .filter(({ status, confidence }) => status === 'active' && confidence !== 'low')
    .filter(({ purpose }) => purpose !== 'switchboard' && purpose !== 'statement')
    .sort((a, b) => rank(a) - rank(b))[0];
}

/** Emergency and reporting lines of one region, as records. */
export function listPublicLines({ registry, published }: Judging, region: string): Brand[] {
  return published
    .slugs()
    .flatMap((slug) => published.brand(slug) ?? [])
    .filter(
      ({ publicBody, lines, coverage }) =>
        publicBody && [...lines, ...coverage].some((entry) => entry.region === region),
    )
    .flatMap(({ slug }) => registry.brand(slug) ?? []);
}

export function describeRegistry({ registry }: Judging): RegistryInfo {
  const { brands, numbers } = registry.size;
  const bodies = registry.slugs().filter((slug) => registry.brand(slug)?.publicBody).length;
  return { version: registry.version, companies: brands - bodies, bodies, numbers };
}
