import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { sendMessage } from '../../lib/extension/messages';
import { isPageHeld, mayReadPages } from '../../lib/extension/page-access';
import type { TabFindings } from '../../lib/extension/protocol';

const TRIES = 25;
const PAUSE = 200;
const UNREADABLE: TabFindings = { state: 'unreadable', cards: [] };

/** What was found in a tab; undefined until it is known. */
export function useTabFindings(
  tabId: number | undefined,
  attempt: number,
): TabFindings | undefined {
  const [findings, setFindings] = useState<TabFindings | undefined>();
  useEffect(() => {
    let current = true;
    const ask = () =>
      askTab(tabId)
        .catch(() => UNREADABLE)
        .then((answer) => current && setFindings(answer))
        .catch(() => undefined);
    // The background keeps what it finds in session memory: a page still being read fills the list.
    const follow = (changes: Readonly<Record<string, unknown>>, area: string) => {
      if (area === 'session' && `tab:${tabId}` in changes) void ask();
    };
    void ask();
    browser.storage.onChanged.addListener(follow);
    return () => {
      current = false;
      browser.storage.onChanged.removeListener(follow);
    };
  }, [tabId, attempt]);
  return findings;
}

/**
 * The background knows of a page only what it was asked about: of one without a number it never
 * hears. So the page's own script is asked too, and a page that is still loading is waited for.
 */
async function askTab(tabId: number | undefined): Promise<TabFindings> {
  if (tabId === undefined) return UNREADABLE;
  for (let at = 1; ; at++) {
    const [answer, tab, mayReadAny] = await Promise.all([
      sendMessage('tabFindings', { tabId }),
      browser.tabs.get(tabId).catch(() => undefined),
      mayReadPages(),
    ]);
    if (answer.state !== 'unreadable') return answer;
    // a tab's address is told to those who may read its page
    if (!mayReadAny && tab?.url === undefined) return { state: 'no-access', cards: [] };
    const isRead = await isPageHeld(tabId);
    if (tab?.status !== 'loading' || at === TRIES)
      return {
        ...(isRead ? { state: 'read', cards: [] } : UNREADABLE),
        ...(tab?.url && { url: tab.url }),
      };
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
