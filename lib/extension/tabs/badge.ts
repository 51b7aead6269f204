import { browser } from 'wxt/browser';
import type { Verdict } from '../../verdicts/types';
import type { TabRecord } from './tab-record';

export interface Badge {
  readonly text: string;
  readonly color: string;
  readonly state: 'fake' | 'caution' | 'official' | 'none';
}

/** Count of fakes in red, else of cautions in amber, else a quiet tick for official numbers. */
export function computeBadge(tab: TabRecord): Badge {
  const count = (verdict: Verdict) =>
    new Set(
      Object.values(tab.frames)
        .flatMap(({ cards }) => cards)
        .filter((card) => card.verdict === verdict)
        .map((card) => card.key),
    ).size;
  const fakes = count('fake');
  if (fakes > 0) return { text: String(fakes), color: '#b3261e', state: 'fake' };
  const cautions = count('caution');
  if (cautions > 0) return { text: String(cautions), color: '#8a5a00', state: 'caution' };
  if (count('official') > 0) return { text: '✓', color: '#1b6e3c', state: 'official' };
  return { text: '', color: '#5f6368', state: 'none' };
}

export async function showBadge(tabId: number, badge: Badge, title: string): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text: badge.text }),
      browser.action.setBadgeBackgroundColor({ tabId, color: badge.color }),
      browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
      browser.action.setTitle({ tabId, title }),
    ]);
  } catch {
    // the tab was closed in the meantime: nothing to show
  }
}
