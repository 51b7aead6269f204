/** The few members of the browser's API that a page's scripts use. Firefox calls it `browser`. */
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
export function getBrowser(): BareBrowser {
  const name = import.meta.env.FIREFOX ? 'browser' : 'chrome';
  return (globalThis as unknown as Record<string, BareBrowser | undefined>)[name] ?? {};
}

let id = 0;

/**
 * The content scripts' way to the background: the messages of messages.ts in a few lines.
 * @throws Error where the background cannot answer
 */
export async function askBackground(type: string, data: unknown): Promise<unknown> {
  const message = { id: id++, type, data, timestamp: Date.now() };
  const reply = (await getBrowser().runtime?.sendMessage(message)) as
    { res?: unknown; err?: unknown } | undefined;
  if (!reply || reply.err !== undefined) throw new Error(`${type}: no answer`);
  return reply.res;
}
