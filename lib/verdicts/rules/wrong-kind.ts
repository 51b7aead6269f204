import { speaksOfRegion } from '../../claims/speaks-of-region';
import { readOne } from '../../numbers';
import type { Brand } from '../../registry/types';
import { isSameCountry, listFirmLines } from '../list-lines';
import type { NumberCase, Rule } from '../number-case';

/** Given as the company's own hotline, but of a kind that it does not use: a mobile, or a line of another country. */
export const findWrongKind: Rule = (number, brand) => {
  if (number.claim.manner !== 'own-hotline') return undefined;
  const wrong = isMobileOfNobody(number, brand) || isForeign(number, brand);
  return wrong ? { reason: 'wrong-kind', weight: 'fake' } : undefined;
};

/** A mainland mobile for a Chinese brand; elsewhere a mobile where the brand lists lines and none of them is one. */
function isMobileOfNobody(number: NumberCase, brand: Brand): boolean {
  const { kind, regions, virtualOperator } = number.number;
  if (kind !== 'mobile' && !isWrittenAsIndianMobile(number)) return false;
  const lines = listFirmLines(brand).filter(({ region }) =>
    regions.some((own) => isSameCountry(own, region)),
  );
  if (regions.includes('CN')) return lines.length > 0 || virtualOperator === true;
  return lines.length > 0 && !lines.some(({ number: listed }) => isMobile(listed, regions));
}

function isMobile(listed: string, regions: readonly string[]): boolean {
  return readOne(listed, { regions })?.kind === 'mobile';
}

/** Indian landlines share the mobiles' first digits, but are written with their area code: 080-…; 87774 60913 is a mobile. */
function isWrittenAsIndianMobile({ found, number }: NumberCase): boolean {
  if (!/^\+91[6-9]\d{9}$/.test(number.canonical)) return false;
  const digits = found.text.replace(/\D/g, '');
  return !digits.startsWith('0') && /(?:^|-)(?:5-5|10|4-3-3)$/.test(found.grouping);
}

/** A number of a country where the brand lists no line and of which the page does not speak. */
function isForeign(number: NumberCase, brand: Brand): boolean {
  // Digits that may as well be read as a number of the page's country accuse nobody.
  const regions = number.found.readings.flatMap((reading) => reading.regions);
  const lines = listFirmLines(brand);
  const home = number.context.home;
  if (!home || regions.length === 0) return false;
  if (regions.some((region) => isSameCountry(region, home))) return false;
  if (lines.some((line) => regions.some((region) => isSameCountry(region, line.region))))
    return false;
  if (!lines.some((line) => isSameCountry(line.region, home))) return false;
  return !regions.some((region) => speaksOfRegion(region, number.context.page, number.window));
}
