import { useState } from 'preact/hooks';
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
  const [found, setFound] = useState<readonly CompanySummary[]>([]);
  const [asked, setAsked] = useState('');
  const search = async (query: string) => {
    setAsked(query);
    setFound(query.trim() ? await comparison.search(query) : []);
  };
  if (comparison.company)
    return (
      <p class="tl-compare tl-row" role="status">
        {t('popup:answer.compare.with', { name: comparison.company.name })}
        <button type="button" class="tl-link" onClick={() => comparison.choose(undefined)}>
          {t('popup:answer.compare.change')}
        </button>
      </p>
    );
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
        type="text"
        autocomplete="off"
        aria-describedby="tl-compare-hint"
        onInput={(event) => void search(event.currentTarget.value)}
      />
      <div role="status">
        {asked.trim() && found.length === 0 && (
          <p class="tl-small">{t('popup:answer.noCompany.title')}</p>
        )}
      </div>
      <ul class="tl-choices">
        {found.map((company) => (
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
