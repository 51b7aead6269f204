import type { Line, LocalText } from '../../registry/types';
import { formatDate } from '../logic/dates';
import { describeOpen, describeZone } from '../logic/describe-open';
import { formatHours } from '../logic/format-hours';
import { nameSources } from '../logic/name-source';
import type { FindingCard, LineCard } from '../models';
import { chooseBrandName, type CardContext } from './card-context';

/** Collections that others than the company keep (docs/DATA.md). */
const LISTS = /^(?:vcards|second:|GitHub)/;

type LineFields = Pick<FindingCard, 'line' | 'lineHeading' | 'lineStatus' | 'lineSource'>;

/** The fields of a card that speak of its line. */
export function describeLine(
  { line, slug, own }: { line: Line; slug: string; own: boolean },
  context: CardContext,
): LineFields {
  const { t, language, now = new Date() } = context;
  const open = describeOpen(line.hours, now, context);
  const hours = formatHours(line.hours, context);
  const source = describeSource(line, slug, context);
  const card: LineCard = {
    number: line.number,
    display: line.display,
    label: pickText(line.label, context) ?? t(`common:purpose.${line.purpose}`),
    checked: line.checked,
    source,
    ...(hours && { hours }),
    ...(open?.open !== undefined && { openNow: open.open }),
  };
  const brand = chooseBrandName(context, slug);
  const date = formatDate(line.checked, language);
  const zone = describeZone(line.hours, now, context);
  return {
    line: card,
    lineHeading: t(own ? 'card:line-heading.own' : 'card:line-heading.real', { brand }),
    lineSource: t(`card:line-${source ? 'source' : 'checked'}`, { date, source }),
    ...(open && { lineStatus: zone ? `${open.words} · ${zone}` : open.words }),
  };
}

function pickText(text: LocalText | undefined, { language }: CardContext): string | undefined {
  return language === 'en' ? (text?.en ?? text?.zh) : (text?.zh ?? text?.en);
}

/** What kind of source the line rests on, its best in plain words: the official site, a list, another text. */
function describeSource({ sources }: Line, slug: string, { t, registry }: CardContext): string {
  const own = registry.brand(slug)?.domains.filter(({ role }) => role === 'own') ?? [];
  const hosts = sources.flatMap((source) => /^https?:\/\/([^/:?#]+)/.exec(source)?.[1] ?? []);
  const official = hosts.find((host) => own.some((domain) => isUnder(host, domain.host)));
  if (official) return t('card:source.own', { host: official.replace(/^www\./, '') });
  const [best] = nameSources(sources, t);
  const isList = sources.some((source) => LISTS.test(source)) || hosts.length > 0;
  return isList ? t('card:source.list') : (best?.name ?? '');
}

function isUnder(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}
