import { useEffect, useRef } from 'preact/hooks';
import type { Brand } from '../../registry/types';
import { sortLines } from '../logic/company-lines';
import { findBusyDay } from '../logic/busy-days';
import { findOldDate, formatDate } from '../logic/dates';
import { pickNames, type Voice } from '../logic/translate';
import { Icon } from '../parts/icon';
import { Notice } from '../parts/notice';
import { Channels } from './channels';
import { Contents, type CardPart } from './contents';
import { Guides, listGuideParts } from './guides';
import { Lines } from './lines';
import type { Ticks } from './prepare-list';
import { listChecks, Sources } from './sources';

export interface CompanyCardProps {
  readonly voice: Voice;
  /** Undefined while loading, null where it is no longer listed. */
  readonly brand: Brand | null | undefined;
  readonly region: string;
  readonly now: Date;
  readonly pinned: boolean;
  readonly pin: (slug: string, pinned: boolean) => void;
  /** What is ticked off of what to prepare. */
  readonly ticks: Ticks;
  readonly back: () => void;
}

/** Everything known of one company, in the order in which a caller needs it. */
export function CompanyCard(props: CompanyCardProps) {
  const { brand, voice } = props;
  return (
    <article class="tl-company">
      <div class="tl-company-bar">
        <button type="button" class="tl-link tl-back" onClick={props.back}>
          <Icon name="back" />
          {voice.t('common:action.back')}
        </button>
        {brand && <Pin {...props} brand={brand} />}
      </div>
      {brand === undefined && <p class="tl-soft">{voice.t('popup:answer.waiting')}</p>}
      {brand === null && <Notice icon="company" title={voice.t('popup:company.missing')} />}
      {brand && <Card {...props} brand={brand} />}
    </article>
  );
}

function Card(props: CompanyCardProps & { brand: Brand }) {
  const { voice, brand, now } = props;
  const { t, language } = voice;
  const old = findOldDate(listChecks(brand), now);
  const { main } = sortLines(brand.lines, props.region);
  return (
    <>
      <Title {...props} />
      <BusyNotice {...props} />
      <Lines voice={voice} brand={brand} region={props.region} now={now} />
      <Contents voice={voice} parts={listParts(brand, voice)} />
      {old && (
        <p class="tl-old">
          <Icon name="clock" />
          {t('popup:company.oldWarning', { date: formatDate(old, language) })}
        </p>
      )}
      {brand.guides.length > 0 && <h2 class="tl-heading">{t('popup:company.guides')}</h2>}
      <div class="tl-folds">
        <Guides
          voice={voice}
          guides={brand.guides}
          saysHuman={main?.human !== undefined}
          ticks={props.ticks}
        />
      </div>
      <Channels voice={voice} brand={brand} />
      <div class="tl-folds tl-last">
        <Sources voice={voice} brand={brand} />
      </div>
    </>
  );
}

function listParts(brand: Brand, voice: Voice): CardPart[] {
  const guides = listGuideParts(brand.guides, voice);
  const label = (part: string) => voice.t(`popup:company.short.${part}`);
  return [
    ...guides,
    ...(brand.channels.length > 0 ? [{ id: 'tl-part-online', label: label('online') }] : []),
    { id: 'tl-part-sources', label: label('sources') },
  ];
}

function Title({ voice, brand }: CompanyCardProps & { brand: Brand }) {
  const { name, other } = pickNames(brand.names, voice.language);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [brand.slug]);
  return (
    <header class="tl-company-title">
      <h1 ref={heading} tabIndex={-1}>
        {name}
      </h1>
      {other && <p class="tl-soft">{other}</p>}
    </header>
  );
}

function Pin({ voice, brand, pinned, pin }: CompanyCardProps & { brand: Brand }) {
  return (
    <button type="button" class="tl-link tl-back" onClick={() => pin(brand.slug, !pinned)}>
      <Icon name="pin" />
      {voice.t(pinned ? 'popup:company.unpin' : 'popup:company.pin')}
    </button>
  );
}

function BusyNotice({ voice, brand, now }: CompanyCardProps & { brand: Brand }) {
  const { t, language } = voice;
  const facts = brand.guides
    .filter(({ section }) => section === 'busy-days')
    .flatMap(({ items }) => items.flatMap(({ zh, en }) => [zh ?? '', en ?? '']));
  const busy = findBusyDay(facts, now);
  if (!busy) return null;
  const name = t(`popup:busyDay.${busy.id}`);
  const date = formatDate(busy.from, language);
  return <Notice icon="calendar" title={t(`popup:company.busy.${busy.state}`, { name, date })} />;
}
