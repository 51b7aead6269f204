import type { Hours } from '../../registry/types';
import { computeOpenState, differsInClock, readDay, type OpenState } from '../logic/open-now';
import { formatHours } from '../logic/format-hours';
import type { Voice } from '../logic/translate';
import { Icon } from '../parts/icon';

/** Hours in words, and whether anybody is there now. */
export function OpenStateLine({ voice, hours, now }: { voice: Voice; hours: Hours; now: Date }) {
  const state = computeOpenState(hours, now);
  const words = formatHours(hours, voice);
  const far = hours.zone && state && differsInClock(hours.zone, now);
  return (
    <div class="tl-fact">
      <Icon name="clock" />
      <div>
        {state && (
          <p class="tl-open" data-open={state.open}>
            {describe(state, voice, readDay(now, hours.zone ?? '') ?? 0)}
          </p>
        )}
        {words && <p>{words}</p>}
        {far && (
          <p class="tl-small">
            {voice.t('common:open.zone', { zone: nameZone(hours.zone ?? '', voice, now) })}
          </p>
        )}
      </div>
    </div>
  );
}

function describe(state: OpenState, { t }: Voice, today: number): string {
  if (state.open)
    return state.until ? t('common:open.nowUntil', { time: state.until }) : t('common:open.now');
  if (!state.opens) return t('common:open.closed');
  const { day, time } = state.opens;
  if (day === today) return t('common:open.opensAt', { time });
  return t('common:open.opensOn', { day: t(`common:open.day.${day}`), time });
}

function nameZone(zone: string, { language }: Voice, now: Date): string {
  const parts = new Intl.DateTimeFormat(language, {
    timeZone: zone,
    timeZoneName: 'longGeneric',
  }).formatToParts(now);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}
