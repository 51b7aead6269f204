import type { PageDoor } from '../page/page-door';
import { askBackground, getBrowser } from './ask-background';
import { findView } from './page-world';
import type { PageCommand } from './protocol';

/** What the page's scripts ask of the background; each asking fails where the extension is gone. */
export function openBackgroundDoor(): PageDoor {
  return {
    judge: (report) => askBackground('judgePage', report) as ReturnType<PageDoor['judge']>,
    act: (action) =>
      askBackground('pageAction', action).then(
        () => true,
        () => false,
      ),
    isAlive: () => getBrowser().runtime?.id !== undefined,
    async loadView() {
      if (!findView()) await askBackground('loadScript', { script: 'view' });
      return findView();
    },
  };
}

const COMMANDS = ['show-number', 'settings-changed', 'rescan'];

/**
 * Listens to the background and the popup; anything that is no command is passed over. On a page
 * without numbers nobody listens: the browser's own listener costs a millisecond and 40 kB to make.
 */
export function listenToCommands(obey: (command: PageCommand) => void): void {
  getBrowser().runtime?.onMessage.addListener((message) => {
    const { type, key } = (message ?? {}) as { type?: unknown; key?: unknown };
    if (typeof type !== 'string' || !COMMANDS.includes(type)) return;
    if (type !== 'show-number') obey({ type } as PageCommand);
    else if (typeof key === 'string') obey({ type, key });
  });
}
