import {
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import type { CountryCode, PhoneNumber } from 'libphonenumber-js/max';
import { isPossibleLength } from './possible-lengths';
import { readShortCode } from './short-codes';
import type { NumberKind, NumberReading } from './types';

const LIMIT = 4096;
/** Parsing costs 100 µs; a page repeats its numbers. The older half is dropped when the newer is full. */
let known = new Map<string, NumberReading | null>();
let older = new Map<string, NumberReading | null>();

function remember(key: string, read: () => NumberReading | null): NumberReading | null {
  const before = known.get(key);
  if (before !== undefined) return before;
  const old = older.get(key);
  const reading = old === undefined ? read() : old;
  if (known.size >= LIMIT) [older, known] = [known, new Map()];
  known.set(key, reading);
  return reading;
}

/** Digits behind a plus (no plus in `digits`), as a number; null where no country has it. */
export function readInternational(digits: string): NumberReading | null {
  if (digits.length < 7 || digits.length > 16) return readForgedShortCode(digits);
  return remember(`+${digits}`, () => {
    const local = /^86(0?1010\d{4}|0.*)$/.exec(digits)?.[1];
    const chinese = local === undefined ? null : readChineseForms(local);
    if (chinese) return chinese;
    const parsed = parsePhoneNumberFromString(`+${digits}`, { extract: false });
    const type = parsed?.getType();
    return (parsed && type && toReading(parsed, type)) || readForgedShortCode(digits);
  });
}

/** `+86 95588` is a misread display of 95588. */
function readForgedShortCode(digits: string): NumberReading | null {
  return digits.startsWith('86') && digits.length >= 7
    ? readShortCode(digits.slice(2), 'CN')
    : null;
}

/** Digits as dialled inside a country (trunk prefix where that country writes it). */
export function readNational(digits: string, region: string): NumberReading | null {
  if (digits.length < 5 || digits.length > 14) return null;
  return remember(`${region}${digits}`, () => {
    if (region === 'CN') {
      const chinese = readChineseForms(digits);
      if (chinese) return chinese;
      // Nobody writes a trunk 0 before 400 or 800: 0800… is of another country.
      if (/^0[48]00/.test(digits)) return null;
    }
    if (!isPossibleLength(digits.length, region)) return null;
    const parsed = parsePhoneNumberFromString(digits, {
      defaultCountry: region as CountryCode,
      extract: false,
    });
    const type = parsed?.getType();
    if (!parsed || !type || !isWrittenNationally(parsed, type, digits, region)) return null;
    return toReading(parsed, type);
  });
}

/** Shapes of a whole national number in ranges that are not allotted, or not yet. */
const UNALLOTTED: Readonly<Record<string, readonly [RegExp, NumberKind]>> = {
  FR: [/^0[67]\d{8}$/, 'mobile'],
  GB: [/^07\d{9}$/, 'mobile'],
  AU: [/^04\d{8}$/, 'mobile'],
  CN: [/^1[4-9]\d{9}$/, 'mobile'],
  JP: [/^0[789]0\d{8}$/, 'mobile'],
};

/** A mobile by its shape that the metadata doesn't know; only for groups as mobiles have them. */
export function readUnallotted(digits: string, region: string): NumberReading | null {
  const shape = UNALLOTTED[region];
  if (!shape?.[0].test(digits)) return null;
  const canonical = `${callingCode(region)}${digits.replace(/^0/, '')}`;
  return { canonical, regions: [region], kind: shape[1] };
}

/** An area code before a national short code changes nothing: 010-95588 is 95588. */
const AREA_AND_CODE =
  /^0(?:10|2\d|(?![48]00)[3-9]\d\d)(95\d{3,6}|100\d\d|12[13]\d\d|11[18]\d\d|96110|1010\d{4})$/;

function readChineseForms(digits: string): NumberReading | null {
  const code = AREA_AND_CODE.exec(digits)?.[1] ?? (/^1010\d{4}$/.test(digits) ? digits : undefined);
  return code === undefined ? null : readShortCode(code, 'CN');
}

/** Mobiles and service numbers that a country writes without its trunk 0, or with it. */
const TRUNK_IS_FREE = new Set(['IN', 'CN', 'US', 'CA', 'BR', 'RU', 'KZ']);

/**
 * libphonenumber forgives a missing trunk prefix; a page's digits are a number only
 * as that country writes them.
 */
function isWrittenNationally(
  parsed: PhoneNumber,
  type: NumberType,
  digits: string,
  region: string,
): boolean {
  if (`+${parsed.countryCallingCode}` !== callingCode(region)) return false;
  const national = parsed.formatNational().replace(/\D/g, '');
  if (national === digits) return true;
  if (national === `0${digits}` || `0${national}` === digits || `1${national}` === digits) {
    return TRUNK_IS_FREE.has(region) && !isTrunkRequired(parsed, type);
  }
  return false;
}

function isTrunkRequired(parsed: PhoneNumber, type: NumberType): boolean {
  return type === 'FIXED_LINE' && (parsed.country === 'CN' || parsed.country === 'IN');
}

const callingCodes = new Map<string, string>();

function callingCode(region: string): string {
  let code = callingCodes.get(region);
  if (code === undefined) {
    code = `+${countryCallingCodeOf(region)}`;
    callingCodes.set(region, code);
  }
  return code;
}

function countryCallingCodeOf(region: string): string {
  return isSupportedCountry(region) ? getCountryCallingCode(region) : '';
}

/** Calling code of a region, digits alone; empty for an unknown one. */
export function digitsOfCallingCode(region: string): string {
  return callingCode(region).slice(1);
}

type NumberType = NonNullable<ReturnType<PhoneNumber['getType']>>;

const KINDS: Readonly<Record<string, NumberKind>> = {
  TOLL_FREE: 'national',
  SHARED_COST: 'national',
  UAN: 'national',
  PREMIUM_RATE: 'premium',
  MOBILE: 'mobile',
  FIXED_LINE: 'geographic',
  FIXED_LINE_OR_MOBILE: 'geographic',
  VOIP: 'voip',
};

/** A plus and fifteen digits; Germany's metadata knows no limit of its own. */
const LONGEST_E164 = 16;

const VIRTUAL_OPERATOR = /^\+861(?:6[257]|7[01])/;

/** A number of a type is a valid one: with all metadata at hand every country has its types. */
function toReading(parsed: PhoneNumber, type: NumberType): NumberReading | null {
  const canonical: string = parsed.number;
  if (canonical.length > LONGEST_E164) return null;
  const bare = /^\+86(?:10|2\d|(?![48]00)[3-9]\d\d)?(95\d{3,6}|1010\d{4}|96110)$/.exec(
    canonical,
  )?.[1];
  const code = bare === undefined ? null : readShortCode(bare, 'CN');
  if (code) return code;
  const kind = isLocalCode(canonical) ? 'short-code' : (KINDS[type] ?? 'other');
  const reading = { canonical, regions: regionsOf(parsed, type), kind };
  return VIRTUAL_OPERATOR.test(canonical) && kind === 'mobile'
    ? { ...reading, virtualOperator: true }
    : reading;
}

/** 96xxx behind its province's area code, and Australia's 13 xx xx. */
const isLocalCode = (canonical: string): boolean =>
  /^\+86(?:10|2\d|(?![48]00)[3-9]\d\d)96\d{3,4}$|^\+6113\d{4}$/.test(canonical);

/** Numbers of no country, such as +800, belong to the world (`001`, as in CLDR). */
const WORLD = '001';

function regionsOf(parsed: PhoneNumber, type: NumberType): readonly string[] {
  if (parsed.countryCallingCode === '1' && type === 'TOLL_FREE') return ['US', 'CA'];
  return [parsed.country || parsed.getPossibleCountries()[0] || WORLD];
}
