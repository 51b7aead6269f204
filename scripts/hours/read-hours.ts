import words from '../../data/hours/words.json' with { type: 'json' };
import type { Hours, LocalText } from '../../lib/registry/types';
import { readClocks } from './read-clocks';

/** What a program may make of stated hours. */
export type OpenHours = Pick<Hours, 'zone' | 'open' | 'partial'>;

/**
 * Weekly spans of stated hours, where the words leave no choice; undefined where they are vague
 * ("varies", "about", workdays), lack the zone, or where the Chinese and the English differ.
 * `partial`: the words say more than the spans.
 */
export function readHours(text: LocalText, region: string): OpenHours | undefined {
  const read = [text.zh, text.en]
    .filter((stated) => stated !== undefined)
    .map((stated) => readStatement(stated, region));
  const [first, second] = read;
  if (!first || (read.length > 1 && JSON.stringify(first) !== JSON.stringify(second)))
    return undefined;
  return first;
}

const ALWAYS = 'ALWAYS';
const EVERY_DAY = words.days.daily;
const ZONES: Readonly<Record<string, string>> = words.zones;
const ZONE_NAMES: Readonly<Record<string, string>> = words.zoneNames;
const ZONE_REGIONS: Readonly<Record<string, readonly string[]>> = words.zoneRegions;
const DAYS: Readonly<Record<string, readonly number[]>> = words.days;

const days = oneOf(Object.keys(DAYS));
const zones = oneOf(Object.keys(ZONE_NAMES));
const SCHEDULE = new RegExp(
  `^(?:(?<zoneBefore>${zones})\\s*)?(?:(?<daysBefore>${days})\\s*)?` +
    `(?<clocks>[\\d:apmidnghto\\s-]+?)` +
    `(?:\\s*[(（]?(?<zoneAfter>${zones})[)）]?)?(?:\\s+(?<daysAfter>${days}))?$`,
);
const SPEAKER = new RegExp(`^(?:${oneOf(words.speakers)})\\s*`);
const PEOPLE = new RegExp(`^(?:${oneOf(words.people)})\\s*`);
const ASIDE = new RegExp(`^(?:${oneOf(words.asides)})`);

function readStatement(stated: string, region: string): OpenHours | undefined {
  const [main = '', ...asides] = simplify(stated).split(/\s*[;；,，]\s*/);
  if (!asides.every((aside) => ASIDE.test(aside))) return undefined;
  const spoken = main.replace(SPEAKER, '');
  const schedule = spoken.replace(PEOPLE, '');
  const partial = asides.length > 0 || schedule !== spoken;
  const read = readSchedule(schedule, region);
  return read && { ...read, ...(partial && { partial }) };
}

/** One way of writing for dashes, colons and round-the-clock. */
function simplify(stated: string): string {
  const plain = stated
    .replace(/[–—~～]/g, '-')
    .replace(/：/g, ':')
    .replace(/[×*]/g, 'x')
    .replace(/(\d)\s*[至到]\s*(\d)/g, '$1-$2')
    .trim();
  return words.always.reduce((text, phrase) => text.replace(phrase, ALWAYS), plain);
}

function readSchedule(schedule: string, region: string): OpenHours | undefined {
  const zone = ZONES[region];
  if (schedule === ALWAYS)
    return { ...(zone && { zone }), open: [{ days: EVERY_DAY, from: '00:00', to: '24:00' }] };
  const { zoneBefore, zoneAfter, daysBefore, daysAfter, clocks } =
    SCHEDULE.exec(schedule)?.groups ?? {};
  const times = readClocks(clocks ?? '');
  if (!times || (zoneBefore && zoneAfter) || (daysBefore && daysAfter)) return undefined;
  const named = ZONE_NAMES[zoneBefore ?? zoneAfter ?? ''];
  if (named && !ZONE_REGIONS[named]?.includes(region)) return undefined;
  const held = named ?? zone;
  if (!held) return undefined;
  return {
    zone: held,
    open: [{ days: DAYS[daysBefore ?? daysAfter ?? ''] ?? EVERY_DAY, ...times }],
  };
}

function oneOf(phrases: readonly string[]): string {
  return [...phrases].sort((a, b) => b.length - a.length).join('|');
}
