import type { PageContext } from './page-context';
import type { Claim } from './types';

/** What a number on a brand's own domain is, where the text says nothing else: the brand's. */
export function claimHost({ host, isUserContent, page }: PageContext): Claim {
  const own = host?.role === 'own' && !isUserContent;
  return {
    brands: own ? (host.slugs ?? [host.slug]) : [],
    manner: 'service-line',
    saysOfficial: false,
    evidence: own ? { where: 'host', text: page.url.slice(0, 200) } : { where: 'none', text: '' },
  };
}
