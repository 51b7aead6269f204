import { createCallGuard, createCopyNote } from '../../ui/card/create-guard';
import { readBox } from './boxes';
import type { Screen } from './screen';

const NOTE_STAYS = 6_000;

/** Asks before a call to a flagged number. Never touches a link of any other number. */
export function guardCall(event: Event, screen: Screen): void {
  if (!event.isTrusted || !screen.answer?.settings.guards.call) return;
  const path = event.composedPath();
  const mark = screen.marks.find(
    ({ card, link }) => card.verdict === 'fake' && link !== null && path.includes(link),
  );
  const box = mark && readBox(mark);
  if (!mark || !box || !isCallLink(mark.link)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const { card, link } = mark;
  const guard = createCallGuard(screen.document, card, screen.say, (choice) => {
    screen.popUp.close();
    // Not a trusted event, so that this guard lets it pass and the page's own listeners run as ever.
    if (choice === 'anyway') (link as HTMLElement).click();
    if (choice === 'real' && card.line) location.href = `tel:${writeDialled(card.line.number)}`;
  });
  screen.popUp.open(mark, guard, box, true, link as HTMLElement);
}

/** A small note beside a flagged number that was copied; the clipboard is left as it is. */
export function noteCopy(event: Event, screen: Screen): void {
  if (!event.isTrusted || !screen.answer?.settings.guards.copy) return;
  const selection = screen.document.getSelection();
  if (!selection?.rangeCount || selection.isCollapsed) return;
  const range = selection.getRangeAt(0);
  const mark = screen.marks.find(({ card, range: own }) => {
    return card.verdict === 'fake' && overlaps(range, own);
  });
  const box = mark && readBox(mark);
  if (!mark || !box) return;
  const note = createCopyNote(screen.document, mark.card, screen.say);
  screen.popUp.open(mark, note, box, true);
  setTimeout(() => {
    if (note.isConnected) screen.popUp.close();
  }, NOTE_STAYS);
}

function overlaps(one: Range, other: Range): boolean {
  return (
    one.startContainer.getRootNode() === other.startContainer.getRootNode() &&
    one.compareBoundaryPoints(Range.END_TO_START, other) < 0 &&
    one.compareBoundaryPoints(Range.START_TO_END, other) > 0
  );
}

function isCallLink(link: Element | null): boolean {
  return /^(?:tel|sms|callto):/i.test(link?.getAttribute('href') ?? '');
}

/** `CN:95588` → `95588`. */
function writeDialled(canonical: string): string {
  return canonical.replace(/^[A-Z]{2}:/, '');
}
