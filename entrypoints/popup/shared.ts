import type { Settings } from '../../lib/extension/settings';
import type { Voice } from '../../lib/ui/logic/translate';
import type { Opening } from './read-opening';
import type { useSettings } from './use-settings';

/** What the popup starts with. */
export interface AppProps {
  readonly voice: Voice;
  readonly region: string;
  readonly settings: Settings;
  readonly tabId: number | undefined;
  readonly box: HTMLTextAreaElement;
  readonly clear: HTMLElement;
  readonly opening: Opening;
}

/** What every page of the popup gets. */
export type Shared = AppProps & {
  readonly store: ReturnType<typeof useSettings>;
  readonly open: (slug: string) => void;
};
