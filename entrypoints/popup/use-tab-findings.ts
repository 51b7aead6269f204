import { useEffect, useState } from 'preact/hooks';
import { sendMessage } from '../../lib/extension/messages';
import type { TabFindings } from '../../lib/extension/protocol';

const TRIES = 4;
const PAUSE = 300;
const UNREADABLE: TabFindings = { state: 'unreadable', cards: [] };

/** What was found in a tab; a page that has just opened is asked a few times. */
export function useTabFindings(
  tabId: number | undefined,
  attempt: number,
): TabFindings | undefined {
  const [findings, setFindings] = useState<TabFindings | undefined>();
  useEffect(() => {
    let current = true;
    const ask = async () => {
      if (tabId === undefined) return UNREADABLE;
      for (let at = 0; at < TRIES; at++) {
        const answer = await sendMessage('tabFindings', { tabId });
        if (answer.state !== 'unreadable' || !current) return answer;
        await new Promise((resolve) => setTimeout(resolve, PAUSE));
      }
      return UNREADABLE;
    };
    ask()
      .catch(() => UNREADABLE)
      .then((answer) => current && setFindings(answer))
      .catch(() => undefined);
    return () => {
      current = false;
    };
  }, [tabId, attempt]);
  return findings;
}
