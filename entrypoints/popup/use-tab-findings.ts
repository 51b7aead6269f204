import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { sendMessage } from '../../lib/extension/messages';
import type { TabFindings } from '../../lib/extension/protocol';

const TRIES = 3;
const PAUSE = 200;
const UNREADABLE: TabFindings = { state: 'unreadable', cards: [] };

/** What was found in a tab; a page that has just opened is asked a few times. */
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

async function askTab(tabId: number | undefined): Promise<TabFindings> {
  if (tabId === undefined) return UNREADABLE;
  for (let at = 1; ; at++) {
    const answer = await sendMessage('tabFindings', { tabId });
    if (answer.state !== 'unreadable') return answer;
    if (at === TRIES) return (await isRead(tabId)) ? describeEmpty(tabId) : UNREADABLE;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

/** A page without numbers reports nothing; that our script listens there tells it from one we cannot read. */
async function isRead(tabId: number): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, { type: 'are-you-there' }, { frameId: 0 });
    return true;
  } catch {
    return false;
  }
}

async function describeEmpty(tabId: number): Promise<TabFindings> {
  const { url } = await browser.tabs.get(tabId);
  return { state: 'read', cards: [], ...(url && { url }) };
}
