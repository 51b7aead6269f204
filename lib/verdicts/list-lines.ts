import type { Brand, Line } from '../registry/types';

/** The lines a rule may rest on: in use, and confirmed by a source. */
export function listFirmLines(brand: Brand): Line[] {
  return brand.lines.filter(
    ({ status, confidence }) => status === 'active' && confidence !== 'low',
  );
}

/** Regions that are one for a caller: +1 is one country. */
export function isSameCountry(a: string, b: string): boolean {
  return a === b || (isNorthAmerica(a) && isNorthAmerica(b));
}

function isNorthAmerica(region: string): boolean {
  return region === 'US' || region === 'CA';
}
