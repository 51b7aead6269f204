import type { Hours } from '../../registry/types';
import { isOpenAllWeek, readClockAt } from './open-now';

/** Records tell it in both languages; the English one is read, which has no characters to convert. */
const STAFFED = /staff\D{0,12}(\d{1,2}:\d{2})\s?[-–]\s?(\d{1,2}:\d{2})/i;

/**
 * When people next answer a line that itself is open round the clock, `HH:MM`; undefined while
 * they do, or where the hours do not tell (their words alone say it: see `partial`).
 */
export function findNextStaffed(hours: Hours | undefined, now: Date): string | undefined {
  if (!hours?.partial || !hours.zone || !isOpenAllWeek(hours)) return undefined;
  const words = STAFFED.exec(hours.text.en ?? '');
  const clock = readClockAt(now, hours.zone);
  if (!words?.[1] || !words[2] || clock === undefined) return undefined;
  const [from, to] = [words[1].padStart(5, '0'), words[2].padStart(5, '0')];
  const isStaffed = from < to ? clock >= from && clock < to : clock >= from || clock < to;
  return isStaffed ? undefined : from;
}
