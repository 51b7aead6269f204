import busyDays from '../../../data/busy-days.json';

/** A busy period that is near or has begun. */
export interface BusyDay {
  readonly id: string;
  /** ISO date of its first day. */
  readonly from: string;
  readonly state: 'near' | 'now';
}

interface Rule {
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly nth?: number;
  readonly lunarMonth?: number;
  readonly lunarDay?: number;
  /** Days from the ruled day to the first busy one. */
  readonly offset?: number;
  /** Days it lasts. */
  readonly length: number;
}

const DAY = 86_400_000;
const NEAR_DAYS = 10;

/**
 * The busy period that a company's own facts name and that is at most ten days off.
 * @param facts the company's busy-days texts: only what they name counts
 */
export function findBusyDay(facts: readonly string[], now: Date): BusyDay | undefined {
  const text = facts.join('\n');
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  const found = busyDays
    .filter(({ words }) => words.some((word) => text.includes(word)))
    .flatMap(({ id, rule }) =>
      [now.getFullYear(), now.getFullYear() + 1].map((year) => ({
        id,
        rule,
        ...readPeriod(rule, year),
      })),
    )
    .filter(({ from, to }) => today >= from - NEAR_DAYS * DAY && today < to)
    .toSorted((a, b) => a.from - b.from)[0];
  if (!found) return undefined;
  return {
    id: found.id,
    from: new Date(found.from).toISOString().slice(0, 10),
    state: today >= found.from ? 'now' : 'near',
  };
}

function readPeriod(rule: Rule, year: number): { from: number; to: number } {
  const day = rule.lunarMonth
    ? findLunarDay(year, rule.lunarMonth, rule.lunarDay ?? 1)
    : rule.nth
      ? findWeekday(year, rule.month!, rule.weekday!, rule.nth)
      : Date.UTC(year, rule.month! - 1, rule.day);
  const from = day + (rule.offset ?? 0) * DAY;
  return { from, to: from + rule.length * DAY };
}

/** The nth weekday (1 = Monday) of a month, as UTC midnight. */
function findWeekday(year: number, month: number, weekday: number, nth: number): number {
  const first = Date.UTC(year, month - 1, 1);
  const ahead = (weekday - (new Date(first).getUTCDay() || 7) + 7) % 7;
  return first + (ahead + (nth - 1) * 7) * DAY;
}

/** The day of the Chinese calendar that falls in a year's first three months. */
function findLunarDay(year: number, month: number, day: number): number {
  const lunar = new Intl.DateTimeFormat('en-u-ca-chinese', {
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  for (let time = Date.UTC(year, 0, 15); time < Date.UTC(year, 2, 10); time += DAY) {
    const parts = lunar.formatToParts(time);
    const read = (type: string) => Number(parts.find((part) => part.type === type)?.value);
    if (read('month') === month && read('day') === day) return time;
  }
  return Date.UTC(year, 1, 5);
}
