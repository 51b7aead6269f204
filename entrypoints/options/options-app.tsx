import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { CORRECTION_ADDRESS } from '../../lib/extension/correction-address';
import { sendMessage } from '../../lib/extension/messages';
import {
  changeSettings,
  listLocked,
  parseSettings,
  resetSettings,
  watchSettings,
  type Policy,
  type Settings,
} from '../../lib/extension/settings';
import type { RegistryInfo } from '../../lib/extension/protocol';
import { readBackup, writeBackup } from '../../lib/ui/logic/backup-file';
import { SettingsView, type SettingsViewProps } from '../../lib/ui/settings/settings-view';
import { saveFile } from './save-file';
import { useNumbers } from './use-numbers';
import { useSpeech } from './use-speech';

type Outcome = SettingsViewProps['outcome'];

/** Keeps the settings page in step with what is stored. */
export function OptionsApp(props: { first: Settings; policy: Policy }) {
  const [settings, setSettings] = useState(props.first);
  const [outcome, setOutcome] = useState<Outcome>();
  const registry = useRegistry();
  const voice = useSpeech(settings, 'settings:title', ['common', 'settings']);
  const shownNumbers = useNumbers([...settings.trusted, ...settings.disputed], voice?.language);
  useEffect(() => watchSettings(setSettings), []);
  useEffect(() => {
    if (outcome !== 'saved') return;
    const timer = setTimeout(() => setOutcome(undefined), 2500);
    return () => clearTimeout(timer);
  }, [outcome, settings]);
  const keep = async (write: () => Promise<Settings>) => {
    try {
      setSettings(await write());
      setOutcome('saved');
    } catch {
      setOutcome('failed');
    }
  };
  if (!voice) return null;
  return (
    <SettingsView
      voice={voice}
      settings={settings}
      locked={listLocked(props.policy)}
      ignoredPolicy={props.policy.ignored}
      change={(change) => void keep(() => changeSettings(change))}
      outcome={outcome}
      registry={registry}
      readNumber={readNumber}
      shownNumbers={shownNumbers}
      version={browser.runtime.getManifest().version}
      now={new Date()}
      correctionAddress={CORRECTION_ADDRESS}
      exportFile={() =>
        saveFile(`${voice.t('settings:backup.fileName')}.json`, writeBackup(settings))
      }
      importFile={async (text) => {
        const found = readBackup(text);
        if (!found) return false;
        const given = pickGiven(found);
        await keep(() => changeSettings(given));
        return countGiven(given);
      }}
      reset={() => void keep(resetSettings)}
    />
  );
}

/** What a file gives, checked; what it does not speak of stays as it is. */
function pickGiven(file: object): Partial<Settings> {
  const checked = Object.entries(parseSettings(file));
  return Object.fromEntries(checked.filter(([name]) => Object.hasOwn(file, name)));
}

function countGiven({
  sitesOff = [],
  trusted = [],
  disputed = [],
  pinned = [],
}: Partial<Settings>) {
  return {
    sites: sitesOff.length,
    numbers: trusted.length + disputed.length,
    companies: pinned.length,
  };
}

function useRegistry(): RegistryInfo | null | undefined {
  const [registry, setRegistry] = useState<RegistryInfo | null | undefined>();
  useEffect(() => {
    sendMessage('registryInfo', {})
      .catch(() => null)
      .then(setRegistry)
      .catch(() => undefined);
  }, []);
  return registry;
}

const readNumber: SettingsViewProps['readNumber'] = async (text) => {
  const answer = await sendMessage('checkText', { text }).catch(() => undefined);
  const [finding, another] = answer?.findings ?? [];
  if (!finding || another) return undefined;
  const { canonical, verdict } = finding;
  const name = answer?.cards[0]?.brand?.name;
  return { canonical, ...(verdict === 'official' && name && { officialOf: name }) };
};
