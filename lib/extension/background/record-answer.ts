import type { PageReport } from '../../candidates/types';
import type { FindingCard, PageAnswer } from '../../ui/models';
import type { Judging } from '../judging/judging';
import { openRegistry } from '../judging/open-registry';
import type { TabFindings } from '../protocol';
import { computeBadge, showBadge } from '../tabs/badge';
import { readTab, writeFrame } from '../tabs/tab-record';

/** The part of a message's sender that is used; extension pages have no tab. */
export interface SenderPlace {
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
  readonly url?: string | undefined;
}

/** Keeps what a frame was told, for the popup, and shows the tab's badge. */
export async function recordAnswer(
  sender: SenderPlace,
  report: PageReport,
  answer: PageAnswer,
  { speech }: Judging,
): Promise<void> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return;
  const frameId = sender.frameId ?? 0;
  const earlier = report.adds ? ((await readTab(tabId)).frames[frameId]?.cards ?? []) : [];
  const tab = await writeFrame(tabId, frameId, {
    url: report.page.url,
    part: report.part === true,
    off: !answer.settings.enabled,
    cards: addCards(earlier, countCards(answer)),
  });
  const badge = computeBadge(tab);
  const title = speech.t(`background:badge-${badge.state}`, { count: Number(badge.text) || 0 });
  await showBadge(tabId, badge, title);
}

function countCards(answer: PageAnswer): Counted[] {
  const counts = new Map<string, number>();
  for (const { key } of answer.findings) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Object.values(answer.cards).map((card) => ({ ...card, count: counts.get(card.key) ?? 0 }));
}

type Counted = FindingCard & { count: number };

/** A long page is reported in parts: what is new is counted to what was there. */
function addCards(earlier: readonly Counted[], cards: readonly Counted[]): Counted[] {
  const merged = new Map(earlier.map((card) => [card.key, card]));
  for (const card of cards)
    merged.set(card.key, { ...card, count: card.count + (merged.get(card.key)?.count ?? 0) });
  return [...merged.values()];
}

const ORDER = { fake: 0, caution: 1, official: 2, unknown: 3 } as const;

/** What was found in a tab, all frames, worst first; the same card of two frames stays two. */
export async function listTabFindings(tabId: number): Promise<TabFindings> {
  try {
    await openRegistry();
  } catch {
    return { state: 'registry-broken', cards: [] };
  }
  const frames = Object.entries((await readTab(tabId)).frames);
  const top = frames.find(([frameId]) => frameId === '0')?.[1];
  if (frames.length === 0) return { state: 'unreadable', cards: [] };
  const cards = frames
    .flatMap(([frameId, { cards }]) => cards.map((card) => ({ ...card, frameId: Number(frameId) })))
    .sort((a, b) => ORDER[a.verdict] - ORDER[b.verdict]);
  const part = frames.some(([, frame]) => frame.part);
  return {
    state: top?.off ? 'off' : part ? 'read-in-part' : 'read',
    ...(top && { url: top.url }),
    cards,
  };
}
