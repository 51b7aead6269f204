import { isSupportedCountry, Metadata } from 'libphonenumber-js/max';

/** A trunk prefix has two digits at most (Hungary's 06). */
const LONGEST_TRUNK = 2;

const lengths = new Map<string, ReadonlySet<number>>();

/** True where a number of a region may have so many digits, trunk prefix included: a parse saved where not. */
export function isPossibleLength(length: number, region: string): boolean {
  let possible = lengths.get(region);
  if (!possible) {
    possible = listLengths(region);
    lengths.set(region, possible);
  }
  return possible.has(length);
}

function listLengths(region: string): ReadonlySet<number> {
  if (!isSupportedCountry(region)) return new Set();
  const metadata = new Metadata();
  metadata.selectNumberingPlan(region);
  const national = metadata.numberingPlan?.possibleLengths() ?? [];
  return new Set(
    national.flatMap((length) =>
      Array.from({ length: LONGEST_TRUNK + 1 }, (_, trunk) => length + trunk),
    ),
  );
}
