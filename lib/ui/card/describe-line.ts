import type { Line, LocalText } from '../../registry/types';
import type { FindingCard, LineCard } from '../models';
import { chooseBrandName, type CardContext } from './card-context';
import { computeOpenState } from '../logic/open-now';

type LineFields = Pick<FindingCard, 'line' | 'lineHeading' | 'lineStatus' | 'lineSource'>;

/** The fields of a card that speak of its line. */
export function describeLine(
  { line, slug, own }: { line: Line; slug: string; own: boolean },
  context: CardContext,
): LineFields {
  const { t, now = new Date() } = context;
  const open = computeOpenState(line.hours, now)?.open;
  const hours = pickText(line.hours?.text, context);
  const source = describeSource(line.sources[0] ?? '');
  const card: LineCard = {
    number: line.number,
    display: line.display,
    label: pickText(line.label, context) ?? t(`common:purpose.${line.purpose}`),
    checked: line.checked,
    source,
    ...(hours && { hours }),
    ...(open !== undefined && { openNow: open }),
  };
  const brand = chooseBrandName(context, slug);
  return {
    line: card,
    lineHeading: t(own ? 'card:line-heading.own' : 'card:line-heading.real', { brand }),
    lineSource: t('card:line-source', { date: line.checked, source }),
    ...(open !== undefined && { lineStatus: t(`card:line-status.${open ? 'open' : 'closed'}`) }),
  };
}

function pickText(text: LocalText | undefined, { language }: CardContext): string | undefined {
  return language === 'en' ? (text?.en ?? text?.zh) : (text?.zh ?? text?.en);
}

/** A source's host where it is an address, else its name. */
function describeSource(source: string): string {
  try {
    return new URL(source).hostname.replace(/^www\./, '');
  } catch {
    return source;
  }
}
