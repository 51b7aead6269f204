import type { CompanySummary } from '../../extension/protocol';
import type { Voice } from '../logic/translate';
import { Icon } from './icon';

/** One company in a list: its name, its other name, and its main number at once. */
export function CompanyRow(props: {
  voice: Voice;
  company: CompanySummary;
  open: (slug: string) => void;
}) {
  const { company } = props;
  return (
    <li>
      <button type="button" class="tl-company-row" onClick={() => props.open(company.slug)}>
        <span class="tl-company-names">
          <span class="tl-strong">{company.name}</span>
          {company.otherName && <span class="tl-small">{company.otherName}</span>}
        </span>
        {company.mainLine && <span class="tl-number">{company.mainLine}</span>}
        <Icon name="forward" />
      </button>
    </li>
  );
}

/** A titled list of companies; nothing at all where there is none. */
export function CompanyList(props: {
  voice: Voice;
  title?: string;
  companies: readonly CompanySummary[];
  open: (slug: string) => void;
}) {
  if (props.companies.length === 0) return null;
  return (
    <section>
      {props.title && <h2 class="tl-heading">{props.title}</h2>}
      <ul class="tl-list">
        {props.companies.map((company) => (
          <CompanyRow key={company.slug} voice={props.voice} company={company} open={props.open} />
        ))}
      </ul>
    </section>
  );
}
