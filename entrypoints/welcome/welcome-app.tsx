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
  const [failures, setFailures] = useState(0);
  const voice = useSpeech(settings, 'welcome:title', ['common', 'popup', 'settings', 'welcome']);
  if (!voice) return null;
  const change = async (wanted: Partial<Settings>) => {
    try {
      setSettings(await changeSettings(wanted));
      setFailures(0);
      return true;
    } catch {
      setFailures((count) => count + 1); // counted: each draws the choice back to what is kept
      return false;
    }
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
      {failures > 0 && <Notice tone="caution" title={voice.t('common:notSaved')} />}
      <TryBox voice={voice} />
    </WelcomeView>
  );
}
