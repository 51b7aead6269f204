import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Line } from '../../lib/registry/types';
import { listBrands } from './types';
import type { DataCheck, DataProblem } from './types';

/** Numbers are canonical: E.164 where libphonenumber accepts one, else `CC:digits`; and print as themselves. */
export const checkNumbers: DataCheck = (records) =>
  listBrands(records).flatMap(({ path, brand }) => {
    const seen = new Set<string>();
    return brand.lines.flatMap((line): DataProblem[] => {
      const what = describeFault(line) ?? (seen.has(line.number) ? 'listed twice' : undefined);
      seen.add(line.number);
      return what
        ? [{ path, what: `${line.number} (${line.display}): ${what}`, fix: suggestFix(line) }]
        : [];
    });
  });

function describeFault({ number, display, region }: Line): string | undefined {
  const digits = number.replace(/\D/g, '');
  if (/^0+$/.test(digits)) return 'the number of the template';
  const printed = display.replace(/\D/g, '');
  if (!number.startsWith('+')) {
    if (!number.startsWith(`${region}:`)) return `a number of another region than ${region}`;
    return printed.includes(digits) ? undefined : 'the printed form is another number';
  }
  const parsed = parsePhoneNumberFromString(number);
  if (!parsed?.isValid()) return 'no valid number of its country';
  if (parsed.number !== number) return `not canonical, should be ${parsed.number}`;
  const national = parsed.nationalNumber;
  return printed.includes(national) ? undefined : 'the printed form is another number';
}

function suggestFix({ number, display, region }: Line): string {
  const parsed = parsePhoneNumberFromString(display, region as 'CN');
  if (parsed?.isValid() && parsed.number !== number) return `write ${parsed.number}`;
  return `check the number with its source; a short code is written ${region}:12345`;
}
