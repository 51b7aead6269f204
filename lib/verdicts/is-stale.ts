const DAY = 86_400_000;
const OLDEST = 365;

/** True for a list checked over 365 days before today, both ISO dates. */
export function isStale(checked: string, today: string): boolean {
  const age = (Date.parse(today) - Date.parse(checked)) / DAY;
  return Number.isNaN(age) || age > OLDEST;
}
