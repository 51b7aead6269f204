import type { Settings } from '../../extension/settings';
import { nameRegion } from '../logic/dates';
import { listRegions } from '../logic/regions';
import { Section } from './section';
import type { SettingsProps } from './types';

const LANGUAGES: readonly Settings['language'][] = ['auto', 'zh-CN', 'zh-TW', 'en'];

export function LanguageSection(props: SettingsProps) {
  const { t } = props.voice;
  return (
    <Section title={t('settings:language.title')}>
      <LanguageFields {...props} />
    </Section>
  );
}

/** Language and region, each also "as the browser has it"; the welcome page asks them too. */
export function LanguageFields(props: SettingsProps) {
  const { t, language } = props.voice;
  const { settings, locked, change } = props;
  return (
    <div class="tl-fields">
      <label>
        <span>{t('settings:language.label')}</span>
        <select
          id="language"
          class="tl-input"
          value={settings.language}
          disabled={locked.includes('language')}
          onChange={(event) =>
            change({ language: event.currentTarget.value as Settings['language'] })
          }
        >
          {LANGUAGES.map((name) => (
            <option key={name} value={name} lang={name === 'auto' ? undefined : name}>
              {t(name === 'auto' ? 'settings:language.auto' : `settings:language.names.${name}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t('settings:language.region')}</span>
        <select
          id="region"
          class="tl-input"
          value={settings.region}
          disabled={locked.includes('region')}
          onChange={(event) => change({ region: event.currentTarget.value })}
        >
          <option value="auto">{t('settings:language.auto')}</option>
          {listRegions(language, settings.region, props.voice.region).map((region) => (
            <option key={region} value={region}>
              {nameRegion(region, language)}
            </option>
          ))}
        </select>
        <span class="tl-small">{t('settings:language.regionHint')}</span>
      </label>
    </div>
  );
}
