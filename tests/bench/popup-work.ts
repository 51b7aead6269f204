import type { BrowserContext, CDPSession } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** Processor time of the thread, in microseconds: a busy machine does not stretch it. */
  readonly tdur?: number;
  readonly args?: { data?: { documentLoaderURL?: string } };
}

export interface PopupWork {
  /** Processor milliseconds of the page's main thread from navigation until the box takes a key. */
  readonly cpu: number;
  /** Paths of the files that the views are made of, the page's own first. */
  readonly files: readonly string[];
}

/** Loads a popup page once under a trace. The mark `box-input` is set by its init script. */
export async function measurePopupWork(context: BrowserContext, url: string): Promise<PopupWork> {
  const page = await context.newPage();
  await page.addInitScript(() => {
    addEventListener(
      'focusin',
      () => requestAnimationFrame(() => setTimeout(() => performance.mark('box-input'))),
      { capture: true, once: true },
    );
  });
  const session = await context.newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) =>
    events.push(...(value as never as TraceEvent[])),
  );
  const files = new Set<string>();
  session.on('Network.requestWillBeSent', ({ request }) => {
    if (request.url.startsWith('chrome-extension:')) files.add(new URL(request.url).pathname);
  });
  await session.send('Network.enable');
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'blink.user_timing'] },
  });
  await page.goto(url);
  // by asking again: the page's own policy forbids what Playwright waits with
  const isReady = () => page.evaluate(() => performance.getEntriesByName('box-input').length > 0);
  for (let asked = 0; asked < 200 && !(await isReady()); asked++) await page.waitForTimeout(50);
  await page.waitForTimeout(500);
  await endTrace(session);
  await page.close();
  return { cpu: addUpUntilInput(events, url), files: [...files] };
}

async function endTrace(session: CDPSession): Promise<void> {
  const complete = new Promise<void>((resolve) =>
    session.once('Tracing.tracingComplete', () => resolve()),
  );
  await session.send('Tracing.end');
  await complete;
}

function addUpUntilInput(events: readonly TraceEvent[], url: string): number {
  const mark = events.find(({ name }) => name === 'box-input');
  const start = events.find(
    ({ name, args }) => name === 'navigationStart' && args?.data?.documentLoaderURL === url,
  );
  if (!mark || !start) return Number.NaN;
  const spent = events
    .filter(
      ({ name, pid, tid }) => name.endsWith('RunTask') && pid === mark.pid && tid === mark.tid,
    )
    .filter(({ ts }) => ts >= start.ts && ts <= mark.ts)
    .reduce((sum, { tdur = 0 }) => sum + tdur, 0);
  return spent / 1_000;
}
