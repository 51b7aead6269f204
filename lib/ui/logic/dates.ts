const DAY = 86_400_000;

/** An ISO date (`2026-11-22`) in words of the language; an unreadable one comes back as it is. */
export function formatDate(date: string, language: string): string {
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time)) return date;
  return findFormat(language).format(time);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making one takes as long as hundreds of dates; a page may have as many cards. */
function findFormat(language: string): Intl.DateTimeFormat {
  const known = formats.get(language);
  if (known) return known;
  const made = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  formats.set(language, made);
  return made;
}

/** Whole days from an ISO date to now; negative for a date to come. */
export function countDaysSince(date: string, now: Date): number {
  return Math.floor((now.getTime() - Date.parse(`${date}T00:00:00Z`)) / DAY);
}

/** Days after which facts are shown with a gentle warning. */
export const OLD_AFTER_DAYS = 180;

/** The oldest of several check dates that is over 180 days old, else undefined. */
export function findOldDate(dates: readonly string[], now: Date): string | undefined {
  const oldest = dates.toSorted()[0];
  return oldest && countDaysSince(oldest, now) > OLD_AFTER_DAYS ? oldest : undefined;
}

/** A region's name (`CN` → 中国); `*` and unknown codes come back as undefined or as they are. */
export function nameRegion(region: string, language: string): string | undefined {
  if (!/^[A-Z]{2}$/.test(region)) return undefined;
  return new Intl.DisplayNames(language, { type: 'region' }).of(region) ?? region;
}
