import type { PageFacts, PageReport } from '../../candidates/types';
import type { PageAnswer } from '../../ui/models';
import { createLimit } from '../overlay/limit';
import { isUnanswered, type LiveWindow } from './live-windows';
import type { PageDoor } from '../page-door';
import type { Reading } from './reading';
import { runInSlices } from '../run-in-slices';
import { collectPageFactsInSteps } from '../window/collect-page-facts';

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
    const news = forced || hasUnanswered(reading) || (reading.isInPart() && !partTold);
    if (asking || signal.aborted || !news) return;
    if (!limit.isOpen()) return later(BETWEEN_REPORTS);
    asking = true;
    limit.count();
    sent++;
    try {
      await report(await collectFacts(document, signal));
    } catch {
      forced = true;
      if (sent < FIRST_REPORTS) later(TRY_AGAIN);
    } finally {
      asking = false;
    }
    later(BETWEEN_REPORTS);
  }

  async function report(page: PageFacts | undefined): Promise<void> {
    if (!page || signal.aborted) return;
    const live = reading.live.list();
    const whole = live.length <= WHOLE_PAGE || forced;
    const asked = whole ? live : live.filter(isUnanswered);
    const part = reading.isInPart();
    forced = false;
    partTold = part;
    const answer = await door.judge(writeReport(page, asked, part, asked.length < live.length));
    if (signal.aborted) return;
    reading.live.answer(asked, answer.findings);
    answered(answer);
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

function hasUnanswered(reading: Reading): boolean {
  return reading.live.list().some(isUnanswered);
}

async function collectFacts(
  document: Document,
  signal: AbortSignal,
): Promise<PageFacts | undefined> {
  let facts: PageFacts | undefined;
  function* collect(): Generator<undefined, void> {
    facts = yield* collectPageFactsInSteps(document, readAddress(document));
  }
  await runInSlices(collect(), signal, () => undefined);
  return facts;
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
