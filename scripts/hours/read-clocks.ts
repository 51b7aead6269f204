const CLOCK = /^(?:(\d{1,2})(?::(\d{2}))?\s*(am|pm)?|(midnight|noon))$/;

interface Clock {
  readonly minutes: number;
  /** Whether it can only be meant as it stands: `09:00`, `9am`, noon. */
  readonly isSure: boolean;
}

/**
 * `9-18`, `08:30-20:30`, `8am-midnight` as a span; undefined where it may be meant otherwise: `9-5`
 * (morning to afternoon?), `8-10pm` (from the morning?), `8-12`.
 */
export function readClocks(text: string): { from: string; to: string } | undefined {
  const ends = text.trim().split(/\s*-\s*/);
  const [from, to] = ends.map(readClock);
  if (ends.length !== 2 || !from || !to) return undefined;
  const end = to.minutes === 0 ? 1440 : to.minutes;
  const isSure = from.isSure && to.isSure;
  const isPlain = from.minutes < end && end > 12 * 60 && !/[ap]m/.test(text);
  if (!isSure && !isPlain) return undefined;
  if (from.minutes === end || from.minutes >= 1440) return undefined;
  return { from: formatClock(from.minutes), to: formatClock(end) };
}

function readClock(text: string): Clock | undefined {
  const [, hour, minute = '00', half, word] = CLOCK.exec(text) ?? [];
  if (word) return { minutes: word === 'noon' ? 720 : 0, isSure: true };
  if (hour === undefined) return undefined;
  const isHalf = half !== undefined;
  const hours = Number(hour);
  if (Number(minute) > 59 || hours > (isHalf ? 12 : 24) || (isHalf && hours === 0))
    return undefined;
  const shift = isHalf ? (hours % 12) + (half === 'pm' ? 12 : 0) : hours;
  const minutes = shift * 60 + Number(minute);
  if (minutes > 1440) return undefined;
  return { minutes, isSure: isHalf || (hour.length === 2 && text.includes(':')) };
}

function formatClock(minutes: number): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
