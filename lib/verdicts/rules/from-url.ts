import { readBrandNames } from '../../claims/brand-names';
import { readCues } from '../../claims/cue-index';
import type { Rule } from '../number-case';

/**
 * On a domain of the brand's own, the page shows a number that its address brought along: anyone may
 * have written it. An address that holds the number and no words is a reader's own search for it.
 */
export const findFromUrl: Rule = ({ number, context, registry }, brand) => {
  const { host, page, isSearchPage, isCallReport } = context;
  if (!host || host.role !== 'own' || isSearchPage || isCallReport) return undefined;
  if (host.slug !== brand.slug && !registry.related(host.slug, brand.slug)) return undefined;
  const address = decodeAddress(page.url);
  const digits = number.canonical.replace(/\D/g, '').slice(-8);
  if (digits.length < 6 || !address.replace(/\D/g, '').includes(digits)) return undefined;
  return presentsLine(address, registry) ? { reason: 'from-url', weight: 'fake' } : undefined;
};

function presentsLine(address: string, registry: Parameters<typeof readBrandNames>[1]): boolean {
  const words = address.replace(/^[a-z]+:\/\/[^/]*/i, '');
  const cues = readCues(words);
  return (
    cues.has(['care', 'call', 'phone', 'service']) || readBrandNames(words, registry).length > 0
  );
}

/** Path, query and fragment as a reader sees them: decoded (twice encoded too), half width, plus signs as blanks. */
export function decodeAddress(url: string): string {
  let address = url.slice(0, 4_000);
  for (let round = 0; round < 2; round++) {
    try {
      address = decodeURIComponent(address);
    } catch {
      break;
    }
  }
  return address.replace(/\+/g, ' ').normalize('NFKC');
}
