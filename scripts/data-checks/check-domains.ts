import { parse } from 'tldts';
import type { Brand } from '../../lib/registry/types';
import { findHead } from './check-shared-numbers';
import { listBrands } from './types';
import type { DataCheck, DataProblem, SharedDeclarations } from './types';

/** Hosts are real ones by the public-suffix list, and one host has one owner unless declared. */
export const checkDomains =
  (shared: Pick<SharedDeclarations, 'hosts'>): DataCheck =>
  (records) => {
    const brands = listBrands(records);
    const bySlug = new Map(brands.map(({ brand }) => [brand.slug, brand]));
    const firstOwner = new Map<string, Brand>();
    return brands.flatMap(({ path, brand }) =>
      brand.domains.flatMap(({ host }): DataProblem[] => {
        const fault = describeHost(host);
        if (fault) return [{ path, ...fault }];
        const other = firstOwner.get(host);
        firstOwner.set(host, other ?? brand);
        if (!other || shared.hosts[host] || findHead(other, bySlug) === findHead(brand, bySlug))
          return [];
        return [
          {
            path,
            what: `${host} is also ${other.slug}'s`,
            fix: 'remove it from one of them, give it paths, group the brands, or declare it in data/registry/shared.json',
          },
        ];
      }),
    );
  };

function describeHost(host: string): { what: string; fix: string } | undefined {
  const parsed = parse(host, { allowPrivateDomains: false });
  if (parsed.hostname !== host) {
    return {
      what: `${host} is no bare host`,
      fix: 'write the host alone: no scheme, path, port or capitals',
    };
  }
  // `isIcann` is false for a suffix nobody has registered, such as example.con.
  if (!parsed.isIcann || parsed.isIp) {
    return { what: `${host} ends in no public suffix`, fix: 'correct the ending' };
  }
  if (parsed.domain && host === `www.${parsed.domain}`) {
    return {
      what: `${host} leaves out the rest of ${parsed.domain}`,
      fix: `write ${parsed.domain}`,
    };
  }
  return undefined;
}
