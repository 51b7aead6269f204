import type { Hours } from '../../registry/types';

/** Whether a line is served at a moment; times are `HH:MM` on the line's own clock. */
export type OpenState =
  | { readonly open: true; readonly until?: string }
  | { readonly open: false; readonly opens?: { readonly day: number; readonly time: string } };

const WEEK = 7 * 1440;
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Undefined where the hours are not machine-readable, or name no zone and are not round the clock. */
export function computeOpenState(hours: Hours | undefined, now: Date): OpenState | undefined {
  if (!hours?.open?.length) return undefined;
  const spans = joinSpans(hours.open.flatMap(toSpans));
  if (spans.some(({ from, to }) => to - from >= WEEK)) return { open: true };
  const minute = hours.zone ? readMinuteOfWeek(now, hours.zone) : undefined;
  if (minute === undefined) return undefined;
  const current = spans.find(
    ({ from, to }) =>
      (minute >= from && minute < to) || (minute + WEEK >= from && minute + WEEK < to),
  );
  if (current) return { open: true, until: formatMinute(current.to) };
  const next = spans.find(({ from }) => from > minute) ?? spans[0];
  if (!next) return { open: false };
  return { open: false, opens: { day: dayOf(next.from), time: formatMinute(next.from) } };
}

/** Day of week (1 = Monday) at a moment in a zone; undefined for an unknown zone. */
export function readDay(now: Date, zone: string): number | undefined {
  const minute = readMinuteOfWeek(now, zone);
  return minute === undefined ? undefined : dayOf(minute);
}

/** The time of day (`HH:MM`) at a moment in a zone; undefined for an unknown zone. */
export function readClockAt(now: Date, zone: string): string | undefined {
  const minute = readMinuteOfWeek(now, zone);
  return minute === undefined ? undefined : formatMinute(minute);
}

/** Whether the line is open round the clock, whoever answers it. */
export function isOpenAllWeek(hours: Hours): boolean {
  const spans = joinSpans((hours.open ?? []).flatMap(toSpans));
  return spans.some(({ from, to }) => to - from >= WEEK);
}

/** Whether two zones show different clocks at a moment. */
export function differsInClock(zone: string, now: Date): boolean {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return readMinuteOfWeek(now, zone) !== readMinuteOfWeek(now, own);
}

function readMinuteOfWeek(now: Date, zone: string): number | undefined {
  try {
    const parts = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }).formatToParts(now);
    const read = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
    return (
      WEEKDAYS.indexOf(read('weekday')) * 1440 + Number(read('hour')) * 60 + Number(read('minute'))
    );
  } catch {
    return undefined; // a zone this browser does not know
  }
}

function toSpans(entry: { days: readonly number[]; from: string; to: string }): Span[] {
  const [from, to] = [readClock(entry.from), readClock(entry.to)];
  const length = to > from ? to - from : to + 1440 - from; // past midnight
  return entry.days.map((day) => {
    const start = (day - 1) * 1440 + from;
    return { from: start, to: start + length };
  });
}

/** Joins spans that touch, over the end of the week too; a whole week becomes one span. */
function joinSpans(spans: readonly Span[]): Span[] {
  const joined: { from: number; to: number }[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else joined.push({ ...span });
  }
  const [first, last] = [joined[0], joined.at(-1)];
  if (first && last && first !== last && last.to - WEEK >= first.from) {
    last.to = Math.max(last.to, first.to + WEEK);
    joined.shift();
  }
  return joined;
}

function readClock(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}

function formatMinute(minute: number): string {
  const inDay = minute % 1440;
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${pad(Math.floor(inDay / 60))}:${pad(inDay % 60)}`;
}

function dayOf(minute: number): number {
  return Math.floor((minute % WEEK) / 1440) + 1;
}
