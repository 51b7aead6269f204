import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { CORRECTION_ADDRESS } from '../../lib/extension/correction-address';
import { sendMessage } from '../../lib/extension/messages';
import {
  changeSettings,
  listLocked,
  resetSettings,
  updateSettings,
  type Policy,
  type Settings,
} from '../../lib/extension/settings';
import {
  joinBackup,
  readBackup,
  writeBackup,
  type BackupSettings,
} from '../../lib/extension/settings/backup-file';
import type { RegistryInfo } from '../../lib/extension/protocol';
import type { ImportOutcome } from '../../lib/ui/settings/backup-section';
import { SettingsView, type SettingsViewProps } from '../../lib/ui/settings/settings-view';
import { saveFile } from './save-file';
import { useKept, type Kept } from './use-kept';
import { useNumbers } from './use-numbers';
import { useSpeech } from './use-speech';

/** Keeps the settings page in step with what is stored. */
export function OptionsApp(props: { first: Settings; policy: Policy }) {
  const { settings, outcome, keep } = useKept(props.first);
  const registry = useRegistry();
  const voice = useSpeech(settings, 'settings:title', ['common', 'settings']);
  const shownNumbers = useNumbers([...settings.trusted, ...settings.disputed], voice?.language);
  if (!voice) return null;
  return (
    <SettingsView
      voice={voice}
      settings={settings}
      locked={listLocked(props.policy)}
      ignoredPolicy={props.policy.ignored}
      change={(change) => keep(() => changeSettings(change))}
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
      importFile={(text) => importBackup(text, keep)}
      reset={() => keep(resetSettings)}
    />
  );
}

/** Takes what is right in a file beside what is here already. */
async function importBackup(text: string, keep: Kept['keep']): Promise<ImportOutcome> {
  const file = readBackup(text);
  if (file.kind !== 'read') return file;
  const { settings: given, leftOut } = file;
  if (Object.keys(given).length === 0) return { kind: 'empty', leftOut };
  const isKept = await keep(() => updateSettings((now) => joinBackup(now, given)));
  return isKept ? { kind: 'done', counts: countGiven(given), leftOut } : { kind: 'failed' };
}

function countGiven({ sitesOff = [], trusted = [], disputed = [], pinned = [] }: BackupSettings) {
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
