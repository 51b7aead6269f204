import type { RegistryInfo } from '../../extension/protocol';
import { countDaysSince, formatDate, OLD_AFTER_DAYS } from '../logic/dates';
import { describeSize } from '../logic/describe-size';
import type { Voice } from '../logic/translate';
import { Section } from './section';

/** What is stored and sent. */
export function PrivacySection({ voice: { t } }: { voice: Voice }) {
  return (
    <Section title={t('settings:privacy.title')}>
      <p class="tl-strong">{t('settings:privacy.sent')}</p>
      <p>{t('settings:privacy.stored')}</p>
      <p>{t('settings:privacy.notStored')}</p>
    </Section>
  );
}

/** How new the list of numbers is. */
export function RegistrySection(props: {
  voice: Voice;
  /** Undefined while loading, null where it cannot be read. */
  registry: RegistryInfo | null | undefined;
  now: Date;
}) {
  const { t, language } = props.voice;
  const { registry } = props;
  const days = registry ? countDaysSince(registry.version, props.now) : 0;
  return (
    <Section title={t('settings:registry.title')}>
      {registry === null && <p class="tl-strong">{t('settings:registry.failed')}</p>}
      {registry && (
        <>
          <p>{t('settings:registry.version', { date: formatDate(registry.version, language) })}</p>
          <p class="tl-soft">{t('common:registrySize', describeSize(registry, language))}</p>
        </>
      )}
      {days > OLD_AFTER_DAYS && (
        <p class="tl-strong">{t('settings:registry.old', { count: days })}</p>
      )}
    </Section>
  );
}

/** Where to write about a wrong mark: for a company that does not have the extension too. */
export function CorrectionLine(props: {
  voice: Voice;
  address: { readonly href: string; readonly shown: string } | undefined;
}) {
  const { voice, address } = props;
  if (!address) return null;
  return (
    <p class="tl-soft">
      {voice.t('settings:about.corrections')}{' '}
      <a href={address.href} target="_blank" rel="noreferrer">
        {address.shown}
      </a>
    </p>
  );
}
