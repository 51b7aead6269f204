import type { CompanySummary, RegistryInfo } from '../../extension/protocol';
import { formatDate } from '../logic/dates';
import { describeSize } from '../logic/describe-size';
import { listStrings, type Voice } from '../logic/translate';
import { CompanyList } from '../parts/company-row';
import { Notice } from '../parts/notice';
import { RegistryBroken } from '../parts/registry-broken';

export interface CompaniesProps {
  readonly voice: Voice;
  readonly pinned: readonly CompanySummary[];
  readonly recent: readonly CompanySummary[];
  /** Undefined while loading, null where the list of numbers cannot be read. */
  readonly registry: RegistryInfo | null | undefined;
  readonly open: (slug: string) => void;
  readonly clearRecent: () => void;
  /** Puts an example into the box. */
  readonly tryText: (text: string) => void;
}

/** The companies a person comes back to; searching is the box above. */
export function Companies(props: CompaniesProps) {
  const { t, language } = props.voice;
  const { registry, recent } = props;
  if (registry === null) return <RegistryBroken voice={props.voice} />;
  return (
    <>
      <Notice
        icon="search"
        title={t('popup:companies.empty.title')}
        text={t('popup:companies.empty.text')}
      >
        <p class="tl-row">
          {listStrings(t, 'popup:companies.examples').map((example) => (
            <button
              key={example}
              type="button"
              class="tl-chip"
              onClick={() => props.tryText(example)}
            >
              {example}
            </button>
          ))}
        </p>
      </Notice>
      <CompanyList
        voice={props.voice}
        title={t('popup:companies.pinned')}
        companies={props.pinned}
        open={props.open}
      />
      <CompanyList
        voice={props.voice}
        title={t('popup:companies.recent')}
        companies={recent}
        open={props.open}
      />
      {recent.length > 0 && (
        <button type="button" class="tl-link" onClick={props.clearRecent}>
          {t('popup:companies.clearRecent')}
        </button>
      )}
      {registry && (
        <p class="tl-small">
          {t('common:registrySize', describeSize(registry, language))}
          <span class="tl-block">
            {t('popup:companies.updated', { date: formatDate(registry.version, language) })}
          </span>
        </p>
      )}
    </>
  );
}
