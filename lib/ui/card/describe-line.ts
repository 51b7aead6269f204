import type { Line, LocalText } from '../../registry/types';
import { describeOpen, describeZone } from '../logic/describe-open';
import { formatHours } from '../logic/format-hours';
import { nameSources } from '../logic/name-source';
import type { FindingCard, LineCard } from '../models';
import { chooseBrandName, type CardContext } from './card-context';

type LineFields = Pick<FindingCard, 'line' | 'lineHeading' | 'lineStatus' | 'lineSource'>;

/** The fields of a card that speak of its line. */
export function describeLine(
  { line, slug, own }: { line: Line; slug: string; own: boolean },
  context: CardContext,
): LineFields {
  const { t, now = new Date() } = context;
  const open = describeOpen(line.hours, now, context);
  const hours = formatHours(line.hours, context);
  const source = describeSource(line, context);
  const card: LineCard = {
    number: line.number,
    display: line.display,
    label: pickText(line.label, context) ?? t(`common:purpose.${line.purpose}`),
    checked: line.checked,
    source,
    ...(hours && { hours }),
    ...(open && { openNow: open.open }),
  };
  const brand = chooseBrandName(context, slug);
  const zone = describeZone(line.hours, now, context);
  return {
    line: card,
    lineHeading: t(own ? 'card:line-heading.own' : 'card:line-heading.real', { brand }),
    lineSource: t(`card:line-${source ? 'source' : 'checked'}`, { date: line.checked, source }),
    ...(open && { lineStatus: zone ? `${open.words} · ${zone}` : open.words }),
  };
}

function pickText(text: LocalText | undefined, { language }: CardContext): string | undefined {
  return language === 'en' ? (text?.en ?? text?.zh) : (text?.zh ?? text?.en);
}

/** The line's best source in a few words: the host of an address, else its name. */
function describeSource(line: Line, { t }: CardContext): string {
  const sources = nameSources(line.sources, t);
  const best = sources.find(({ url }) => url) ?? sources[0];
  return best?.name.replace(/^https?:\/\/(?:www\.)?([^/\s]+).*$/s, '$1') ?? '';
}
