import { browser } from 'wxt/browser';

/** Whether our icon is in the toolbar; undefined where the browser does not tell (Firefox). */
export async function readToolbar(): Promise<boolean | undefined> {
  const settings = await browser.action?.getUserSettings?.().catch(() => undefined);
  return settings?.isOnToolbar;
}

/** The keys that open the popup, as the browser writes them; empty where none is set. */
export async function readShortcut(): Promise<string> {
  const commands = await browser.commands?.getAll().catch(() => []);
  return commands?.find(({ name }) => name === '_execute_action')?.shortcut ?? '';
}
