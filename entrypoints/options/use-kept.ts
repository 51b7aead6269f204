import { useEffect, useState } from 'preact/hooks';
import { watchSettings, type Settings } from '../../lib/extension/settings';
import type { SettingsViewProps } from '../../lib/ui/settings/settings-view';

const SAID_FOR = 2500;

export interface Kept {
  readonly settings: Settings;
  /** What became of the last write. */
  readonly outcome: SettingsViewProps['outcome'];
  /** False where the browser refused. */
  readonly keep: (write: () => Promise<Settings>) => Promise<boolean>;
}

/** The settings as they are stored, and the way to write them. */
export function useKept(first: Settings): Kept {
  const [settings, setSettings] = useState(first);
  const [outcome, setOutcome] = useState<Kept['outcome']>();
  const [, redraw] = useState(0);
  useEffect(() => watchSettings(setSettings), []);
  useEffect(() => {
    if (outcome !== 'saved') return;
    const timer = setTimeout(() => setOutcome(undefined), SAID_FOR);
    return () => clearTimeout(timer);
  }, [outcome, settings]);
  const keep: Kept['keep'] = async (write) => {
    try {
      setSettings(await write());
      setOutcome('saved');
      return true;
    } catch {
      setOutcome('failed');
      redraw((count) => count + 1); // a switch that was moved goes back, the second time too
      return false;
    }
  };
  return { settings, outcome, keep };
}
