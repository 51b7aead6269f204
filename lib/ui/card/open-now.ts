import type { Hours } from '../../registry/types';

/** Whether a line answers at `now`, in its own time zone; undefined where its hours don't say. */
export function isOpenNow(hours: Hours | undefined, now: Date): boolean | undefined {
  if (!hours?.open || !hours.zone) return undefined;
  const local = readLocalTime(hours.zone, now);
  if (!local) return undefined;
  return hours.open.some(({ days, from, to }) => {
    // A span past midnight (22:00–02:00) belongs to the day it began on.
    if (from < to)
      return days.includes(local.day) && local.time >= from && (local.time < to || to === '24:00');
    const before = local.day === 1 ? 7 : local.day - 1;
    return (
      (days.includes(local.day) && local.time >= from) || (days.includes(before) && local.time < to)
    );
  });
}

function readLocalTime(zone: string, now: Date): { day: number; time: string } | undefined {
  try {
    const parts = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }).formatToParts(now);
    const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
    const day = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(part('weekday')) + 1;
    return { day, time: `${part('hour')}:${part('minute')}` };
  } catch {
    return undefined; // a zone this browser does not know
  }
}
