import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { changeSettings, type Settings } from '../../lib/extension/settings';
import { Notice } from '../../lib/ui/parts/notice';
import { WelcomeView } from '../../lib/ui/welcome/welcome-view';
import { useSpeech } from '../options/use-speech';
import { TryBox } from './try-box';

export interface WelcomeAppProps {
  readonly first: Settings;
  readonly locked: readonly (keyof Settings)[];
  readonly isPinned: boolean | undefined;
  readonly shortcut: string;
}

/** Keeps the welcome page in step with what is chosen on it. */
export function WelcomeApp(props: WelcomeAppProps) {
  const [settings, setSettings] = useState(props.first);
  const [failed, setFailed] = useState(false);
  const voice = useSpeech(settings, 'welcome:title', ['common', 'popup', 'settings', 'welcome']);
  if (!voice) return null;
  const change = (wanted: Partial<Settings>) => {
    changeSettings(wanted)
      .then(setSettings)
      .catch(() => setFailed(true));
  };
  return (
    <WelcomeView
      voice={voice}
      settings={settings}
      locked={props.locked}
      change={change}
      isPinned={props.isPinned}
      shortcut={props.shortcut}
      openSettings={() => void browser.runtime.openOptionsPage()}
      close={() => window.close()}
    >
      {failed && <Notice tone="caution" title={voice.t('common:notSaved')} />}
      <TryBox voice={voice} />
    </WelcomeView>
  );
}
