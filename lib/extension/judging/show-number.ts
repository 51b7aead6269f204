import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { chooseName, type Judging } from './names';

/** A canonical number as people write it, and whose it is where it is listed for certain. */
export function showNumber(
  canonical: string,
  judging: Judging,
): { canonical: string; display: string; company?: string } {
  const owner = judging.registry
    .owners(canonical)
    .find(({ line }) => line.status === 'active' && line.confidence !== 'low');
  const display = owner?.line.display ?? groupDigits(canonical, judging.speech.region);
  return { canonical, display, ...(owner && { company: chooseName(judging, owner.slug) }) };
}

/** Grouped as at home for a number of the user's region, with the country code for any other. */
function groupDigits(canonical: string, region: string): string {
  const parsed = canonical.startsWith('+') ? parsePhoneNumberFromString(canonical) : undefined;
  if (!parsed) return canonical.replace(/^[A-Z]{2}:/, '');
  return parsed.country === region ? parsed.formatNational() : parsed.formatInternational();
}
