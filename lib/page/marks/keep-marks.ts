import type { PageAnswer } from '../../ui/models';
import type { LiveWindow } from '../desk/live-windows';
import { isStanding, placeMark, type Mark } from './mark';

/** Keeps the marks in step with the windows that live and with what was said of them. */
export function keepMarks(): (
  windows: readonly LiveWindow[],
  cards: PageAnswer['cards'],
) => Mark[] {
  const placed = new Map<LiveWindow, readonly Mark[]>();
  return (windows, cards) => {
    const current = new Set(windows);
    for (const window of placed.keys()) if (!current.has(window)) placed.delete(window);
    for (const window of windows)
      if (!holds(window, placed.get(window), cards)) placed.set(window, placeAll(window, cards));
    return [...placed.values()].flat();
  };
}

function holds(
  { findings = [] }: LiveWindow,
  marks: readonly Mark[] | undefined,
  cards: PageAnswer['cards'],
): boolean {
  const shown = findings.filter(({ key }) => (cards[key]?.verdict ?? 'unknown') !== 'unknown');
  return (
    marks?.length === shown.length &&
    marks.every((mark) => isStanding(mark) && cards[mark.card.key] === mark.card)
  );
}

function placeAll(window: LiveWindow, cards: PageAnswer['cards']): Mark[] {
  return (window.findings ?? []).flatMap((finding) => {
    const card = cards[finding.key];
    const mark = card && placeMark(finding, card, window);
    return mark && isStanding(mark) ? [mark] : [];
  });
}
