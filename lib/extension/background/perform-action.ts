import { browser } from 'wxt/browser';
import { dropSite, readHost } from '../judging/site-list';
import { buildOwnAddress } from '../own-address';
import { putPendingText } from '../pending-text';
import type { PageAction } from '../protocol';
import { updateSettings, type Settings } from '../settings';
import type { SenderPlace } from './record-answer';

/** Carries out what the user chose on the card; the site is the sender's, never the message's. */
export async function performAction(action: PageAction, sender: SenderPlace): Promise<void> {
  const host = readHost(sender.url ?? '');
  const since = new Date().toISOString().slice(0, 10);
  switch (action.type) {
    case 'trust':
    case 'dispute': {
      const list = action.type === 'trust' ? 'trusted' : 'disputed';
      const entry = { canonical: action.canonical, since, brand: action.brand };
      await updateSettings((now) => ({
        [list]: [...now[list].filter(({ canonical }) => canonical !== entry.canonical), entry],
      }));
      return;
    }
    case 'site-off':
      await updateSettings((now) => ({ sitesOff: addOnce(now.sitesOff, host) }));
      return;
    case 'undo':
      await updateSettings((now) => takeBack(now, action, host));
      return;
    case 'dismiss-bar':
      await updateSettings((now) => ({ barDismissed: addOnce(now.barDismissed, host) }));
      return;
    case 'check':
      await openCheck(action.text);
      return;
    case 'open-report':
      await openOwnPage('popup.html#safe');
  }
}

/** The settings without what a choice on a card put in. */
function takeBack(
  now: Settings,
  { of, canonical }: Extract<PageAction, { type: 'undo' }>,
  host: string,
): Partial<Settings> {
  if (of === 'site-off') return { sitesOff: dropSite(now.sitesOff, host) };
  const list = of === 'trust' ? 'trusted' : 'disputed';
  return { [list]: now[list].filter((entry) => entry.canonical !== canonical) };
}

/** Opens the check box in a tab with a text in it. */
export async function openCheck(text: string): Promise<void> {
  await putPendingText(text);
  await openOwnPage('popup.html#pending');
}

export async function openOwnPage(path: string): Promise<void> {
  await browser.tabs.create({ url: buildOwnAddress(path) });
}

function addOnce(hosts: readonly string[], host: string): string[] {
  return host === '' ? [...hosts] : [...dropSite(hosts, host), host];
}
