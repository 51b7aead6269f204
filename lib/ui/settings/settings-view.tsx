import type { RegistryInfo } from '../../extension/protocol';
import { Notice } from '../parts/notice';
import { CorrectionLine, PrivacySection, RegistrySection } from './about-section';
import { BackupSection, type BackupProps } from './backup-section';
import { LanguageSection } from './language-section';
import { NumbersSection, SitesSection, type ReadNumber, type ShownNumber } from './lists-section';
import { Section } from './section';
import { SwitchLine } from './switch-line';
import { TextSizeSection } from './text-size-section';
import type { SettingsProps } from './types';

export interface SettingsViewProps extends SettingsProps, Omit<BackupProps, 'voice' | 'settings'> {
  readonly registry: RegistryInfo | null | undefined;
  readonly readNumber: ReadNumber;
  readonly shownNumbers?: Readonly<Record<string, ShownNumber>>;
  readonly outcome: 'saved' | 'failed' | undefined;
  readonly version: string;
  readonly now: Date;
  /** Parts of the organisation's policy that are not understood. */
  readonly ignoredPolicy?: readonly string[];
  /** Where the project takes corrections; absent in the default build. */
  readonly correctionAddress?: { readonly href: string; readonly shown: string } | undefined;
}

/** The whole settings page; every change is kept at once and said so. */
export function SettingsView(props: SettingsViewProps) {
  const { t } = props.voice;
  return (
    <main class="tl-settings">
      <h1>{t('settings:title')}</h1>
      <p class="tl-saved" role="status" data-outcome={props.outcome}>
        {props.outcome && t(props.outcome === 'failed' ? 'common:notSaved' : 'settings:saved')}
      </p>
      {props.locked.length > 0 && <Notice icon="shield" title={t('settings:managed')} />}
      <IgnoredPolicy {...props} />
      <LanguageSection {...props} />
      <TextSizeSection {...props} />
      <Section title={t('settings:marks.title')}>
        <SwitchLine {...props} name="markOfficial" label={t('settings:marks.official')} />
        <SwitchLine {...props} name="markFake" label={t('settings:marks.fake')} />
        <SwitchLine {...props} name="markCaution" label={t('settings:marks.caution')} />
        <SwitchLine {...props} name="bar" label={t('settings:marks.bar')} />
      </Section>
      <Section title={t('settings:guards.title')}>
        <SwitchLine {...props} name="guardCall" label={t('settings:guards.call')} />
        <SwitchLine {...props} name="guardCopy" label={t('settings:guards.copy')} />
      </Section>
      <SitesSection {...props} />
      <NumbersSection {...props} />
      <Section title={t('settings:companies.title')}>
        <SwitchLine {...props} name="rememberRecent" label={t('settings:companies.remember')} />
        {props.settings.recent.length > 0 && (
          <button type="button" class="tl-link" onClick={() => props.change({ recent: [] })}>
            {t('settings:companies.clear')}
          </button>
        )}
      </Section>
      <Section title={t('settings:sync.title')}>
        <SwitchLine {...props} name="sync" label={t('settings:sync.label')} />
        <p>{t('settings:sync.what')}</p>
        <p>{t('settings:sync.never')}</p>
      </Section>
      <BackupSection {...props} />
      <RegistrySection {...props} />
      <PrivacySection {...props} />
      <CorrectionLine voice={props.voice} address={props.correctionAddress} />
      <p class="tl-soft tl-row">
        {t('settings:about.version', { version: props.version })}
        <a href="/welcome.html">{t('settings:about.welcome')}</a>
      </p>
    </main>
  );
}

/** For whoever wrote the policy: what of it does not count, by its place in the file. */
function IgnoredPolicy({ voice: { t }, ignoredPolicy = [] }: SettingsViewProps) {
  if (ignoredPolicy.length === 0) return null;
  return (
    <Notice tone="caution" title={t('settings:policyIgnored', { count: ignoredPolicy.length })}>
      <p class="tl-small">{ignoredPolicy.join(t('common:listSeparator'))}</p>
    </Notice>
  );
}
