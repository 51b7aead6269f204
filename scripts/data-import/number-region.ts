import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** Region of a canonical number; +1 toll-free numbers have no country and get `fallback`, or US. */
export function getCountryForNumber(canonical: string, fallback: string): string {
  if (!canonical.startsWith('+')) return canonical.slice(0, 2);
  const parsed = parsePhoneNumberFromString(canonical);
  if (parsed?.country) return parsed.country;
  return parsed?.countryCallingCode === '1' ? 'US' : fallback;
}
