import type { NumberCase } from './number-case';

/**
 * A number presented for a brand at one place of a page is that brand's at the places where nothing
 * is said of it. Where the page quotes it to warn, or gives it as its own, no place accuses.
 */
export function settleRepeats(cases: readonly NumberCase[]): NumberCase[] {
  const byNumber = new Map<string, NumberCase[]>();
  for (const number of cases) {
    const { canonical } = number.number;
    byNumber.set(canonical, [...(byNumber.get(canonical) ?? []), number]);
  }
  return cases.map((number) => settle(number, byNumber.get(number.number.canonical) ?? []));
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
