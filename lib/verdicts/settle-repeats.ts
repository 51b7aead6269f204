import type { NumberCase } from './number-case';

/** More places than these say nothing new, and a page may repeat a number ten thousand times. */
const MOST_REPEATS = 60;

/** The places of each number, by canonical number; the first ones of very many. */
export function groupRepeats(cases: readonly NumberCase[]): Map<string, NumberCase[]> {
  const groups = new Map<string, NumberCase[]>();
  for (const number of cases) {
    const group = groups.get(number.number.canonical);
    if (!group) groups.set(number.number.canonical, [number]);
    else if (group.length < MOST_REPEATS) group.push(number);
  }
  return groups;
}

/**
 * A number presented for a brand at one place of a page is that brand's at the places where nothing
 * is said of it. Where the page quotes it to warn, or gives it as its own, no place accuses.
 */
export function settleRepeats(cases: readonly NumberCase[]): NumberCase[] {
  const groups = groupRepeats(cases);
  return cases.map((number) => settle(number, groups.get(number.number.canonical) ?? []));
}

function settle(number: NumberCase, repeats: readonly NumberCase[]): NumberCase {
  if (repeats.length === 1) return number;
  const { claim } = number;
  const barred = repeats.find((other) => other.claim.bar === 'own-business' && !claim.saysOfficial);
  const said = repeats.find((other) => isFirm(other));
  if (barred && claim.bar === undefined && claim.manner !== 'own-hotline')
    return { ...number, claim: { ...claim, bar: 'own-business' } };
  const nothingSaid =
    claim.brands.length === 0 && (claim.bar === undefined || claim.bar === 'mere-mention');
  const weak = claim.evidence.where === 'host' || nothingSaid;
  return weak && said ? { ...number, claim: said.claim } : number;
}

function isFirm({ claim }: NumberCase): boolean {
  return claim.brands.length > 0 && claim.bar === undefined && claim.evidence.where !== 'host';
}
