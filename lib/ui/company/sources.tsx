import type { Brand } from '../../registry/types';
import { formatDate } from '../logic/dates';
import { nameSources } from '../logic/name-source';
import type { Voice } from '../logic/translate';
import { Fold } from '../parts/fold';
import { WebLink } from '../parts/web-link';

/** Where a company's facts come from and when they were last checked. */
export function Sources({ voice, brand }: { voice: Voice; brand: Brand }) {
  const { t, language } = voice;
  const facts = [...brand.lines, ...brand.channels, ...brand.guides];
  const sources = nameSources(
    facts.flatMap((fact) => fact.sources),
    t,
  );
  const newest = facts
    .map(({ checked }) => checked)
    .sort()
    .at(-1);
  if (sources.length === 0) return null;
  return (
    <Fold id="tl-part-sources" icon="source" title={t('popup:company.sources')}>
      {newest && <p>{t('common:checkedOn', { date: formatDate(newest, language) })}</p>}
      <ul class="tl-why">
        {sources.map(({ name, url }) => (
          <li key={name}>{url ? <WebLink url={url} text={name} /> : name}</li>
        ))}
      </ul>
      <p>{t('popup:company.siteWins')}</p>
    </Fold>
  );
}

/** Dates on which a company's guidance and other ways were checked, oldest first; lines show their own. */
export function listChecks(brand: Brand): string[] {
  return [...brand.channels, ...brand.guides].map(({ checked }) => checked).sort();
}
