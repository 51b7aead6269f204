import type { ComponentChildren } from 'preact';
import { LanguageFields } from '../settings/language-section';
import { Section } from '../settings/section';
import type { SettingsProps } from '../settings/types';
import { MarksExample } from './marks-example';
import { PinSteps } from './pin-steps';

export interface WelcomeProps extends SettingsProps {
  readonly isPinned: boolean | undefined;
  readonly shortcut: string;
  /** The box to try, with its answer. */
  readonly children: ComponentChildren;
  readonly openSettings: () => void;
  readonly close: () => void;
}

/** The first page a new user sees: what the marks mean, then the three things to do once. */
export function WelcomeView(props: WelcomeProps) {
  const { t } = props.voice;
  return (
    <main class="tl-welcome">
      <img src="/icon/128.png" alt="" width="64" height="64" />
      <h1>{t('welcome:title')}</h1>
      <p class="tl-welcome-lead">{t('welcome:lead')}</p>
      <Section title={t('welcome:marks.title')}>
        <MarksExample voice={props.voice} />
      </Section>
      <Section title={t('welcome:try.title')}>
        <p>{t('welcome:try.text')}</p>
        {props.children}
      </Section>
      <Section title={t('welcome:pin.title')}>
        <PinSteps voice={props.voice} isPinned={props.isPinned} shortcut={props.shortcut} />
      </Section>
      <Section title={t('welcome:choose.title')}>
        <LanguageFields {...props} />
        <p class="tl-small">{t('welcome:choose.text')}</p>
      </Section>
      <p class="tl-strong">{t('welcome:privacy')}</p>
      <p class="tl-row">
        <button type="button" class="tl-button tl-primary" onClick={props.close}>
          {t('welcome:finish.close')}
        </button>
        <button type="button" class="tl-button" onClick={props.openSettings}>
          {t('welcome:finish.settings')}
        </button>
      </p>
    </main>
  );
}
