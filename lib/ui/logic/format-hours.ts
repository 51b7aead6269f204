import type { Hours } from '../../registry/types';
import { pickText, type Voice } from './translate';

/** A line's hours in the user's language: from the weekly spans where they say all, else the source's words. */
export function formatHours(hours: Hours | undefined, { t, language }: Voice): string | undefined {
  if (!hours) return undefined;
  if (!hours.open?.length || hours.partial) {
    const words = spellAlways(pickText(hours.text, language), t);
    return language === 'en' ? spellSpans(words, t) : words;
  }
  const spans = hours.open.map(({ days, from, to }) => {
    const isAllDay = from === '00:00' && to === '24:00';
    if (isAllDay && new Set(days).size === 7) return t('common:open.always');
    const clock = language === 'en' ? `${dropZero(from)}–${dropZero(to)}` : `${from}–${to}`;
    const time = isAllDay ? t('common:open.allDay') : clock;
    return t('common:open.span', { days: formatDays(days, t), time });
  });
  return spans.join(t('common:open.and'));
}

/** `7x24` and `24/7` are shorthand of the sources; a person reads "24 hours a day". */
function spellAlways(text: string | undefined, t: Voice['t']): string | undefined {
  return text?.replaceAll(/\b(?:24\s?[x×*/]\s?7|7\s?[x×*/]\s?24)\b/gi, t('common:open.always'));
}

const SPAN =
  /\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:-(Mon|Tue|Wed|Thu|Fri|Sat|Sun))? (\d{1,2})(?::(\d\d))?-(\d{1,2})(?::(\d\d))?(?![\d:]|\s?[ap]m)/g;

/** `Mon-Fri 7-19`, as some sources write it, in the words that the spans of other lines have. */
function spellSpans(text: string | undefined, t: Voice['t']): string | undefined {
  return text?.replaceAll(
    SPAN,
    (_all, first: string, last: string | undefined, from, past = '00', to, over = '00') => {
      const day = (name: string) => t(`common:open.day.${WEEKDAYS.indexOf(name) + 1}`);
      const days = last ? t('common:open.range', { from: day(first), to: day(last) }) : day(first);
      const time = `${dropZero(`${from}:${past}`)}–${dropZero(`${to}:${over}`)}`;
      return t('common:open.span', { days, time });
    },
  );
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** `07:00` → `7:00`. */
function dropZero(clock: string): string {
  return clock.replace(/^0(?=\d)/, '');
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
