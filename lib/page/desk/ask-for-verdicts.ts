import type { PageFacts, PageReport } from '../../candidates/types';
import type { PageAnswer } from '../../ui/models';
import { createLimit } from '../overlay/limit';
import type { LiveWindow } from './live-windows';
import type { PageDoor } from '../page-door';
import type { Reading } from './reading';
import { collectPageFacts } from '../window/collect-page-facts';

/** A page with no more windows than this is judged as a whole each time: its repeats count. */
const WHOLE_PAGE = 60;
const REPORTS_A_MINUTE = 60;
const BETWEEN_REPORTS = 1_000;
/** The first reports go at once, so that a page that builds itself is marked without delay. */
const FIRST_REPORTS = 8;
const TRY_AGAIN = 2_000;

/** Sends what is not judged yet, one report at a time, and hands each answer on. */
export function askForVerdicts(
  document: Document,
  door: PageDoor,
  reading: Reading,
  signal: AbortSignal,
  answered: (answer: PageAnswer) => void,
) {
  const limit = createLimit(REPORTS_A_MINUTE, () => performance.now());
  let asking = false;
  let sent = 0;
  let forced = false;
  let partTold = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));

  function later(wait: number): void {
    timer ??= setTimeout(() => {
      timer = undefined;
      void ask();
    }, wait);
  }

  async function ask(): Promise<void> {
    const live = reading.live.list();
    const open = live.filter(({ findings }) => !findings);
    const tellPart = reading.isInPart() && !partTold;
    if (asking || signal.aborted || (open.length === 0 && !forced && !tellPart)) return;
    if (!limit.isOpen()) return later(BETWEEN_REPORTS);
    const asked = live.length <= WHOLE_PAGE || forced ? live : open;
    const page = collectPageFacts(document, readAddress(document));
    const report = writeReport(page, asked, reading.isInPart(), asked.length < live.length);
    asking = true;
    forced = false;
    partTold = reading.isInPart();
    limit.count();
    sent++;
    try {
      const answer = await door.judge(report);
      if (signal.aborted) return;
      reading.live.answer(asked, answer.findings);
      answered(answer);
    } catch {
      forced = true;
      if (sent < FIRST_REPORTS) later(TRY_AGAIN);
    } finally {
      asking = false;
    }
    later(BETWEEN_REPORTS);
  }

  return {
    soon(): void {
      if (sent < FIRST_REPORTS) void ask();
      else later(BETWEEN_REPORTS);
    },
    /** Asks about everything, even about nothing: the popup wants to know that the page was read. */
    again(): void {
      forced = true;
    },
  };
}

function writeReport(
  page: PageFacts,
  asked: readonly LiveWindow[],
  part: boolean,
  adds: boolean,
): PageReport {
  const windows = asked.map(({ window }) => window);
  return { page, windows, ...(part && { part }), ...(adds && { adds }) };
}

/** The address a frame without one of its own (srcdoc, about:blank) speaks under. */
function readAddress(document: Document): string {
  return document.URL.startsWith('about:') ? document.baseURI : document.URL;
}
