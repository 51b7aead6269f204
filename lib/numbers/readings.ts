import { HAS_ODD_MARK } from './characters';
import { isPlausibleGrouping } from './grouping';
import type { Grouping } from './grouping';
import {
  digitsOfCallingCode,
  readInternational,
  readNational,
  readUnallotted,
} from './read-digits';
import { needsPhoneWord, readShortCode, SHORT_CODE_REGIONS } from './short-codes';
import type { NumberReading } from './types';

export interface Written extends Grouping {
  readonly digits: string;
  /** The first group stands in brackets of its own: `(852) 2822 0228`. */
  readonly bracketed: boolean;
  /** Somebody who lists this code is named right beside it. */
  readonly isOwnersCode: (canonical: string) => boolean;
  /** `#` before it, as in Japan's #9110. */
  readonly hash: boolean;
  /** No other digits are joined to it. */
  readonly alone: boolean;
}

/** Every way to read the digits in the regions, likeliest region first; empty if none. */
export function readAll(written: Written, regions: readonly string[]): NumberReading[] {
  const readings = collect(written, regions).filter(
    (reading): reading is NumberReading =>
      reading !== null && isPlausibleGrouping(reading, written) && !isFragment(reading, written),
  );
  const seen = new Set<string>();
  return readings.filter((reading) => !seen.has(reading.canonical) && seen.add(reading.canonical));
}

/** `9615 ■ 24` of `400 037 9615 ■ 24`: odd marks hide a whole code, not a part of other digits. */
const isFragment = ({ kind }: NumberReading, { between, alone }: Written): boolean =>
  kind === 'short-code' && !alone && between.some((joint) => HAS_ODD_MARK.test(joint));

function collect(written: Written, regions: readonly string[]): (NumberReading | null)[] {
  if (written.plus) {
    const reading = readInternational(written.digits) ?? readUnallottedAbroad(written, regions);
    if (reading) return [reading];
  }
  const readings = regions
    .flatMap((region) => readInRegion(written, region))
    .map((reading) => (reading && isPlausibleGrouping(reading, written) ? reading : null));
  if (readings.some(Boolean))
    return [...withCodeApart(readings, written, regions), readIndianTollFree(written)];
  readings.push(readDialledAbroad(written.digits), ...readBehindCallingCode(written, regions));
  if (readings.some(Boolean)) return readings;
  const codes = readOwnersCode(written, regions);
  if (codes.length > 0) return codes;
  const listed = readListedAbroad(written);
  if (listed) return [listed];
  return [...readElsewhere(written), ...readByShape(written, regions)];
}

/** Digits of the longest code: 10086999, 40663000. */
const LONGEST_CODE = 8;

const MOBILE_GROUPING = /^(?:2-2-2-2-2|5-6|5-3-3|4-3-3|3-4-4|3-8|4-6)$/;

function readByShape(written: Written, regions: readonly string[]): (NumberReading | null)[] {
  if (!MOBILE_GROUPING.test(written.lengths.join('-'))) return [];
  return regions.map((region) => readUnallotted(written.digits, region));
}

/** The same with its country's code before it, as its canonical form has it. */
function readUnallottedAbroad(
  { digits }: Written,
  regions: readonly string[],
): NumberReading | null {
  for (const region of regions) {
    const code = digitsOfCallingCode(region);
    const rest = digits.slice(code.length);
    if (!digits.startsWith(code)) continue;
    const reading = readUnallotted(rest, region) ?? readUnallotted(`0${rest}`, region);
    if (reading) return reading;
  }
  return null;
}

/** 021-962999: lists have such codes with their area and without. */
const AREA_AND_LOCAL_CODE = /^0(?:10|2\d|[3-9]\d\d)(96\d{3,4})$/;

/** Callers of Relay UK dial 18001 before the number. */
const RELAY = '18001';

function readInRegion(written: Written, region: string): (NumberReading | null)[] {
  const { digits } = written;
  if (region === 'GB' && written.head === RELAY && digits.length > 9) {
    return [readNational(digits.slice(RELAY.length), region)];
  }
  if (written.hash) return [readShortCode(`#${digits}`, region)];
  const code = readShortCode(digits, region);
  const isCode =
    code &&
    (!needsPhoneWord(digits, region) ||
      (written.alone && (written.isCued() || written.isOwnersCode(code.canonical))));
  const local = region === 'CN' ? AREA_AND_LOCAL_CODE.exec(digits)?.[1] : undefined;
  return [
    readNational(digits, region),
    isCode ? code : null,
    local === undefined ? null : readShortCode(local, region),
  ];
}

/** `UIDAI: 1947` on a page of no country: the owner's name says which. */
function readOwnersCode(written: Written, regions: readonly string[]): NumberReading[] {
  const { digits } = written;
  if (digits.length > LONGEST_CODE || !written.alone || written.plus || written.hash) return [];
  return SHORT_CODE_REGIONS.flatMap((region) => {
    if (regions.includes(region) || !written.isOwnersCode(`${region}:${digits}`)) return [];
    return readShortCode(digits, region) ?? [];
  });
}

const EXIT_CODES = ['0011', '011', '00', '010'];

/** 0063 917 …, 011 44 …: dialled from abroad. */
function readDialledAbroad(digits: string): NumberReading | null {
  for (const code of EXIT_CODES) {
    if (!digits.startsWith(code) || digits.length < code.length + 9) continue;
    const reading = readInternational(digits.slice(code.length));
    if (reading) return reading;
  }
  return null;
}

/** 852-2233-3000: on Chinese pages their calling codes stand without a plus. */
const CHINESE_CODES = ['HK', 'MO', 'TW'];

/** Calling codes that are written without a plus often enough: of the page's regions, or in brackets. */
function readBehindCallingCode(
  written: Written,
  regions: readonly string[],
): (NumberReading | null)[] {
  const isWhole = written.head.length === written.digits.length;
  if (written.bracketed && written.head.length < 4) return [readInternational(written.digits)];
  const neighbours = written.isCued() ? CHINESE_CODES : [];
  return [...regions, 'CN', ...neighbours].map((region) => {
    const code = digitsOfCallingCode(region);
    if (code.length < 2 || !written.digits.startsWith(code)) return null;
    if (written.head !== code && !(isWhole && written.digits.length > 11)) return null;
    return readInternational(written.digits);
  });
}

const AREA_OF_AMERICA = 3;

/**
 * `(65) 6255 0160` is ten digits, as North America's numbers are, and Singapore's code apart: both are
 * read. The country's comes first where North America would not part the digits so.
 */
function withCodeApart(
  readings: readonly (NumberReading | null)[],
  written: Written,
  regions: readonly string[],
): (NumberReading | null)[] {
  const abroad = readCodeApart(written, regions);
  if (!abroad) return [...readings];
  const isAmerican = readings.every((reading) => !reading || reading.canonical.startsWith('+1'));
  return isAmerican && written.head.length < AREA_OF_AMERICA
    ? [abroad, ...readings]
    : [...readings, abroad];
}

function readCodeApart(written: Written, regions: readonly string[]): NumberReading | null {
  const { head, digits } = written;
  if (head.length > AREA_OF_AMERICA || head.length === digits.length || head.startsWith('1'))
    return null;
  const isOpen =
    (written.bracketed && head.length < AREA_OF_AMERICA) ||
    regions.some((region) => digitsOfCallingCode(region) === head);
  return isOpen ? readInternational(digits) : readListedAbroad(written);
}

/** `44 20 …`, `65-6255 …` on a page of another country, beside the name of somebody who lists that number. */
function readListedAbroad(written: Written): NumberReading | null {
  const { head, digits } = written;
  if (head.length < 2 || head.length > 3 || digits.length < 10 || /^[01]/.test(head)) return null;
  const reading = readInternational(digits);
  return reading && written.isOwnersCode(reading.canonical) ? reading : null;
}

/** Hotlines whose very writing tells their country, on a page of another. */
function readHotlineElsewhere(written: Written): (NumberReading | null)[] {
  const { digits } = written;
  const grouping = written.lengths.join('-');
  if (/^400\d{7}$/.test(digits)) return [readNational(digits, 'CN')];
  if (/^1[38]00\d{6}$/.test(digits) && grouping === '4-3-3') return [readNational(digits, 'AU')];
  if (/^1?8(?:00|33|44|55|66|77|88)\d{7}$/.test(digits)) return [readNational(digits, 'US')];
  return [];
}

/** Private numbers of another country need a word of the telephone too. */
function readElsewhere(written: Written): (NumberReading | null)[] {
  const { digits } = written;
  const grouping = written.lengths.join('-');
  const hotlines = readHotlineElsewhere(written);
  if (hotlines.length > 0 || !written.isCued()) return hotlines;
  if (/^1[3-9]\d{9}$/.test(digits) && /^(?:11|3-4-4|3-8)$/.test(grouping)) {
    return [readNational(digits, 'CN')];
  }
  if (/^0(?:10|2\d|[3-9]\d\d)/.test(digits) && /^[34]-[78]$/.test(grouping)) {
    return [readNational(digits, 'CN')];
  }
  if (/^13\d{4}$/.test(digits) && /^(?:2-2-2|3-3)$/.test(grouping)) {
    return [readNational(digits, 'AU')];
  }
  if (/^(?:1-)?3-3-4$/.test(grouping)) return [readNational(digits, 'US')];
  return grouping === '5-5' ? [readNational(digits, 'IN')] : [];
}

/** 1800 258 1800 is toll-free in North America and in India; the grouping is India's. */
function readIndianTollFree(written: Written): NumberReading | null {
  const isIndian = /^1800\d{7}$/.test(written.digits) && written.lengths.join('-') === '4-3-4';
  return isIndian ? readNational(written.digits, 'IN') : null;
}
