import prefixes from '../../data/cues/service-prefixes.json';

export interface Likeness {
  /** How many digits were put for others or neighbours swapped: 1 or 2. */
  readonly places: number;
  /** Real companies own such neighbours: the last digit, the prefix or the code's own block differ. */
  readonly isNeighbour: boolean;
}

/** How one canonical number is like another of the same length; undefined where it is not. */
export function compareDigits(number: string, listed: string): Likeness | undefined {
  if (differsInPrefixAlone(number, listed)) return { places: 1, isNeighbour: true };
  const [country, digits] = splitCanonical(number);
  const [listedCountry, listedDigits] = splitCanonical(listed);
  if (country !== listedCountry || digits.length !== listedDigits.length || digits.length < 6)
    return undefined;
  const changed = listChanges(digits, listedDigits);
  if (changed.length === 0 || changed.length > 2) return undefined;
  // In a short code two changes leave little in common: 950618 and 950688 belong to strangers.
  if (changed.length === 2 && digits.length < 9) return undefined;
  return { places: changed.length, isNeighbour: isNeighbour(number, digits, changed) };
}

interface Change {
  readonly at: number;
  readonly length: 1 | 2;
}

/** The places where digits differ, a swap of two neighbours as one. */
function listChanges(digits: string, listed: string): Change[] {
  const changes: Change[] = [];
  for (let at = 0; at < digits.length; at++) {
    if (digits[at] === listed[at]) continue;
    const swapped = digits[at] === listed[at + 1] && digits[at + 1] === listed[at];
    changes.push({ at, length: swapped ? 2 : 1 });
    if (swapped) at++;
  }
  return changes;
}

/** Only the tail that a holder gives out itself differs: the last digit, two of the last, or a short code's extension. */
function isNeighbour(number: string, digits: string, changed: readonly Change[]): boolean {
  const first = changed[0];
  if (!first) return false;
  const short = number.includes(':');
  if (first.length === 2 || changed.some(({ length }) => length === 2)) return false;
  const tail = short ? 1 : changed.length;
  return first.at >= digits.length - tail;
}

function differsInPrefixAlone(number: string, listed: string): boolean {
  if (hasSameLocalPart(number, listed)) return true;
  return prefixes.some((group) => {
    const own = group.find((prefix) => number.startsWith(prefix));
    const other = group.find((prefix) => listed.startsWith(prefix));
    return own && other && own !== other && number.slice(own.length) === listed.slice(other.length);
  });
}

function splitCanonical(canonical: string): [country: string, digits: string] {
  const [country, digits] = canonical.split(':');
  if (digits !== undefined) return [country ?? '', digits];
  const code =
    /^\+(?:1|7|86|852|853|886|65|44|61|91|81|33|34|49|55|\d{2})/.exec(canonical)?.[0] ?? '+';
  return [code, canonical.slice(code.length)];
}

/** In North America a holder keeps its seven digits under several area codes. */
function hasSameLocalPart(number: string, listed: string): boolean {
  const local = /^\+1\d{3}(\d{7})$/;
  const own = local.exec(number)?.[1];
  return own !== undefined && number !== listed && own === local.exec(listed)?.[1];
}
