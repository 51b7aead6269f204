import type { Settings } from '../../extension/settings';
import type { Voice } from '../logic/translate';

export type ListName = 'trusted' | 'disputed';

/** What every part of the settings page gets. */
export interface SettingsProps {
  /** `region`: the user's own, where the setting follows the browser. */
  readonly voice: Voice & { readonly region?: string };
  readonly settings: Settings;
  /** Names of settings that a policy holds. */
  readonly locked: readonly (keyof Settings)[];
  /** False where the browser could not keep it; the page then says so itself. */
  readonly change: (change: Partial<Settings>) => Promise<boolean>;
}
