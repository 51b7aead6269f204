import type { Hours } from '../../registry/types';
import { pickText, type Voice } from './translate';

/** A line's hours in the user's language: from the weekly spans where they say all, else the source's words. */
export function formatHours(hours: Hours | undefined, { t, language }: Voice): string | undefined {
  if (!hours) return undefined;
  if (!hours.open?.length || hours.partial) return spellAlways(pickText(hours.text, language), t);
  const spans = hours.open.map(({ days, from, to }) => {
    const isAllDay = from === '00:00' && to === '24:00';
    if (isAllDay && new Set(days).size === 7) return t('common:open.always');
    const time = isAllDay ? t('common:open.allDay') : `${from}–${to}`;
    return t('common:open.span', { days: formatDays(days, t), time });
  });
  return spans.join(t('common:open.and'));
}

/** `7x24` and `24/7` are shorthand of the sources; a person reads "24 hours a day". */
function spellAlways(text: string | undefined, t: Voice['t']): string | undefined {
  return text?.replaceAll(/\b(?:24\s?[x×*/]\s?7|7\s?[x×*/]\s?24)\b/gi, t('common:open.always'));
}

function formatDays(days: readonly number[], t: Voice['t']): string {
  const sorted = [...new Set(days)].sort();
  if (sorted.length === 7) return t('common:open.everyDay');
  const name = (day: number) => t(`common:open.day.${day}`);
  const [first, last] = [sorted[0]!, sorted.at(-1)!];
  if (sorted.length > 2 && last - first === sorted.length - 1)
    return t('common:open.range', { from: name(first), to: name(last) });
  return sorted.map(name).join(t('common:listSeparator'));
}
