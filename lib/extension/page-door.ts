import type { OpenDesk, PageDoor } from '../page/page-door';
import type { PageCommand } from './protocol';

/** The few members of the browser's API that the page script uses. Firefox calls it `browser`. */
interface BareBrowser {
  readonly runtime?: {
    readonly id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  };
}

/**
 * The browser's own API: the polyfill would be half of the script that every page pays for. Chosen
 * at build time, as an element with the id `browser` is a global of that name.
 */
function getBrowser(): BareBrowser {
  const name = import.meta.env.FIREFOX ? 'browser' : 'chrome';
  return (globalThis as unknown as Record<string, BareBrowser | undefined>)[name] ?? {};
}

/** In the extension's own world, which no page can see: where the two scripts of a page meet. */
const DESK = Symbol.for('desk');
const PAGE = Symbol.for('page');
const world = globalThis as { [DESK]?: OpenDesk; [PAGE]?: ObeyCommand | null };

export type ObeyCommand = (command: PageCommand) => void;

/** True the first time in a document: a page open at an update may get the script twice. */
export function claimDocument(): boolean {
  if (world[PAGE] !== undefined) return false;
  world[PAGE] = null;
  return true;
}

/** Leaves the page script's ear where page-desk.js finds it. */
export function takeCommands(obey: ObeyCommand): void {
  world[PAGE] = obey;
}

/**
 * Hands the desk to the page script and listens for it: on a page without numbers nobody has
 * anything to say to it, and the browser's own listener costs a millisecond and 40 kB to make.
 */
export function handDeskOver(openDesk: OpenDesk): void {
  if (world[DESK]) return;
  world[DESK] = openDesk;
  listenToCommands((command) => world[PAGE]?.(command));
}

/** The content script's way to the background: the messages of messages.ts in a few lines. */
export function openBackgroundDoor(): PageDoor {
  let id = 0;
  async function send(type: string, data: unknown): Promise<unknown> {
    const message = { id: id++, type, data, timestamp: Date.now() };
    const reply = (await getBrowser().runtime?.sendMessage(message)) as
      { res?: unknown; err?: unknown } | undefined;
    if (!reply || reply.err !== undefined) throw new Error(`${type}: no answer`);
    return reply.res;
  }
  return {
    judge: (report) => send('judgePage', report) as ReturnType<PageDoor['judge']>,
    act: (action) =>
      send('pageAction', action).then(
        () => true,
        () => false,
      ),
    isAlive: () => getBrowser().runtime?.id !== undefined,
    async loadDesk() {
      if (!world[DESK]) await send('loadDesk', {});
      return world[DESK];
    },
  };
}

const COMMANDS = ['show-number', 'settings-changed', 'rescan'];

/** Listens to the background and the popup; anything that is no command is passed over. */
function listenToCommands(obey: ObeyCommand): void {
  getBrowser().runtime?.onMessage.addListener((message) => {
    const { type, key } = (message ?? {}) as { type?: unknown; key?: unknown };
    if (typeof type !== 'string' || !COMMANDS.includes(type)) return;
    if (type !== 'show-number') obey({ type } as PageCommand);
    else if (typeof key === 'string') obey({ type, key });
  });
}
