import { useRef, useState } from 'preact/hooks';
import type { CompanySummary } from '../../extension/protocol';
import type { Voice } from '../logic/translate';

/** The company a number is compared with, and how it is found. */
export interface Comparison {
  readonly company?: { readonly slug: string; readonly name: string };
  readonly search: (query: string) => Promise<readonly CompanySummary[]>;
  readonly choose: (company: CompanySummary | undefined) => void;
}

/** Asks which company the caller claims to be, so a bare number can be compared with its list. */
export function CompareWith({ voice, comparison }: { voice: Voice; comparison: Comparison }) {
  const { t } = voice;
  if (!comparison.company) return <Question voice={voice} comparison={comparison} />;
  return (
    <p class="tl-compare tl-row" role="status">
      {t('popup:answer.compare.with', { name: comparison.company.name })}
      <button type="button" class="tl-link" onClick={() => comparison.choose(undefined)}>
        {t('popup:answer.compare.change')}
      </button>
    </p>
  );
}

interface Found {
  readonly query: string;
  readonly companies: readonly CompanySummary[];
}

function Question({ voice: { t }, comparison }: { voice: Voice; comparison: Comparison }) {
  const [found, setFound] = useState<Found>({ query: '', companies: [] });
  const newest = useRef('');
  const search = async (text: string) => {
    const query = text.trim();
    newest.current = query;
    const companies = query ? await comparison.search(query).catch(() => []) : [];
    if (newest.current === query) setFound({ query, companies }); // an older answer may come later
  };
  const press = (event: KeyboardEvent) => {
    const [first] = found.companies;
    if (event.key === 'Enter' && !event.isComposing && first) comparison.choose(first);
  };
  return (
    <div class="tl-compare">
      <label class="tl-strong" for="tl-compare">
        {t('popup:answer.compare.label')}
      </label>
      <p class="tl-small" id="tl-compare-hint">
        {t('popup:answer.compare.hint')}
      </p>
      <input
        id="tl-compare"
        class="tl-input"
        type="search"
        autocomplete="off"
        aria-describedby="tl-compare-hint"
        onInput={(event) => void search(event.currentTarget.value)}
        onKeyDown={press}
      />
      <p
        class={found.query && found.companies.length === 0 ? 'tl-small' : 'tl-hidden'}
        role="status"
      >
        {found.query &&
          (found.companies.length === 0
            ? t('popup:answer.noCompany.title')
            : t('popup:answer.spoken', { count: found.companies.length }))}
      </p>
      <ul class="tl-choices">
        {found.companies.map((company) => (
          <li key={company.slug}>
            <button type="button" class="tl-button" onClick={() => comparison.choose(company)}>
              {company.name}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
