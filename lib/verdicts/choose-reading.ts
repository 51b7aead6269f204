import type { FoundNumber, NumberReading } from '../numbers/types';
import type { Registry } from '../registry/types';
import type { Claim } from '../claims/types';

/**
 * Of several readings of one number, the claimed brand's own listed one; then one that anybody lists,
 * then one in a region where the brand has lines; else the likeliest.
 */
export function chooseReading(found: FoundNumber, claim: Claim, registry: Registry): NumberReading {
  const [first] = found.readings;
  if (!first) throw new Error('a found number has a reading');
  if (found.readings.length === 1) return first;
  const owned = found.readings.find(({ canonical }) =>
    registry.owners(canonical).some(({ slug }) => claim.brands.includes(slug)),
  );
  if (owned) return owned;
  if (claim.brands.length === 0) {
    const listed = found.readings.find(({ canonical }) => registry.owners(canonical).length > 0);
    return listed ?? first;
  }
  const regions = new Set(
    claim.brands.flatMap((slug) => registry.brand(slug)?.lines.map(({ region }) => region) ?? []),
  );
  return (
    found.readings.find((reading) => reading.regions.some((region) => regions.has(region))) ?? first
  );
}
