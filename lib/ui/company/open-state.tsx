import type { Hours } from '../../registry/types';
import { describeOpen, describeZone } from '../logic/describe-open';
import { formatHours } from '../logic/format-hours';
import type { Voice } from '../logic/translate';
import { Icon } from '../parts/icon';

/** Hours in words, and whether anybody is there now. */
export function OpenStateLine({ voice, hours, now }: { voice: Voice; hours: Hours; now: Date }) {
  const state = describeOpen(hours, now, voice);
  const words = formatHours(hours, voice);
  const zone = describeZone(hours, now, voice);
  return (
    <div class="tl-fact">
      <Icon name="clock" />
      <div>
        {state && (
          <p class="tl-open" data-open={state.open}>
            {state.words}
          </p>
        )}
        {words && <p>{words}</p>}
        {zone && <p class="tl-small">{zone}</p>}
      </div>
    </div>
  );
}
