import type { CompiledBrand } from './compiled';
import { getHost, getPath, isPublicSuffix } from './domains';
import { expandDomain } from './expand-brand';
import { isSearchHost, isUserContentHost } from './host-kinds';
import type { Domain, HostMatch } from './types';

interface HostEntry {
  readonly slug: string;
  readonly domain: Domain;
}

export type HostIndex = ReadonlyMap<string, readonly HostEntry[]>;

/** `parents`: slug → slug of the head of its group, so that a shared host goes to the head first. */
export function buildHostIndex(
  brands: readonly CompiledBrand[],
  parents: ReadonlyMap<string, string>,
): HostIndex {
  const index = new Map<string, HostEntry[]>();
  for (const brand of brands) {
    const slug = brand[0];
    for (const domain of brand[11].map(expandDomain)) {
      const entries = index.get(domain.host) ?? [];
      if (parents.has(slug)) entries.push({ slug, domain });
      else entries.unshift({ slug, domain });
      index.set(domain.host, entries);
    }
  }
  return index;
}

/**
 * The brand on whose domain a URL is: the longest host on record that it is
 * or is under. A public suffix (gov.uk) matches only itself.
 */
export function findHostOwner(url: string, index: HostIndex): HostMatch | null {
  const host = getHost(url);
  if (!host) return null;
  const labels = host.split('.');
  for (let start = 0; start < labels.length - 1; start += 1) {
    const parent = labels.slice(start).join('.');
    const entries = index.get(parent);
    if (!entries || (start > 0 && isPublicSuffix(parent))) continue;
    const match = matchEntries(entries, url);
    if (match) return match;
  }
  return null;
}

function matchEntries(entries: readonly HostEntry[], url: string): HostMatch | null {
  const path = getPath(url);
  const fitting = entries.filter(
    ({ domain }) => !domain.paths || domain.paths.some((prefix) => isUnder(path, prefix)),
  );
  const first = fitting.find(({ domain }) => domain.paths) ?? fitting[0];
  if (!first) return null;
  return {
    slug: first.slug,
    role: roleOf(first.domain, url),
    slugs: [...new Set([first, ...fitting].map(({ slug }) => slug))],
  };
}

function isUnder(path: string, prefix: string): boolean {
  return path === prefix || path.startsWith(prefix.endsWith('/') ? prefix : `${prefix}/`);
}

function roleOf(domain: Domain, url: string): Domain['role'] {
  if (domain.role !== 'own') return domain.role;
  if (isSearchHost(url)) return 'search';
  return isUserContentHost(url) ? 'user-content' : 'own';
}
