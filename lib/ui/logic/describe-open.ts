import type { Hours } from '../../registry/types';
import { computeOpenState, differsInClock, readDay, type OpenState } from './open-now';
import { findNextStaffed } from './staffed-hours';
import type { Voice } from './translate';

/**
 * Whether anybody is there now, in words; undefined where the hours do not tell. `open` is
 * undefined where the line works but people answer later: neither good news nor bad.
 */
export function describeOpen(
  hours: Hours | undefined,
  now: Date,
  voice: Voice,
): { readonly open: boolean | undefined; readonly words: string } | undefined {
  const staffed = findNextStaffed(hours, now);
  if (staffed)
    return { open: undefined, words: voice.t('common:open.staffedFrom', { time: staffed }) };
  const state = computeOpenState(hours, now);
  const today = readDay(now, hours?.zone ?? '') ?? 0;
  return state && { open: state.open, words: describeState(state, voice, today) };
}

/** Says whose clock the hours are told by, where it is not the reader's own. */
export function describeZone(
  hours: Hours | undefined,
  now: Date,
  { t, language }: Voice,
): string | undefined {
  const zone = hours?.zone;
  if (!zone || !computeOpenState(hours, now) || !differsInClock(zone, now)) return undefined;
  return t('common:open.zone', { zone: nameZone(zone, language, now) });
}

function describeState(state: OpenState, { t }: Voice, today: number): string {
  if (state.open)
    return state.until ? t('common:open.nowUntil', { time: state.until }) : t('common:open.now');
  if (!state.opens) return t('common:open.closed');
  const { day, time } = state.opens;
  if (day === today) return t('common:open.opensAt', { time });
  return t('common:open.opensOn', { day: t(`common:open.day.${day}`), time });
}

function nameZone(zone: string, language: string, now: Date): string {
  const parts = new Intl.DateTimeFormat(language, {
    timeZone: zone,
    timeZoneName: 'longGeneric',
  }).formatToParts(now);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}
