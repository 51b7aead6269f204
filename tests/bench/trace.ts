import type { CDPSession, Page } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { data?: { url?: string; stackTrace?: readonly { url?: string }[] } };
}

export interface OwnWork {
  /** Milliseconds of script, style and layout that an extension's scripts cost the page. */
  readonly total: number;
  readonly longest: number;
}

const CATEGORIES = 'devtools.timeline,disabled-by-default-devtools.timeline,v8.execute,toplevel';
const OWN = new Set(['FunctionCall', 'EvaluateScript', 'v8.compile', 'RunMicrotasks']);

/** Runs some work under a trace and adds up what scripts of chrome-extension:// cost on the page's threads. */
export async function traceOwnWork(page: Page, work: () => Promise<void>): Promise<OwnWork> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) =>
    events.push(...(value as never as TraceEvent[])),
  );
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES.split(',') },
  });
  await work();
  await endTrace(session);
  await session.detach();
  return addUp(events);
}

async function endTrace(session: CDPSession): Promise<void> {
  const complete = new Promise<void>((resolve) =>
    session.once('Tracing.tracingComplete', () => resolve()),
  );
  await session.send('Tracing.end');
  await complete;
}

/** Counts each task in which a script of an extension runs, by the outermost of its own events. */
function addUp(events: readonly TraceEvent[]): OwnWork {
  const whole = events.filter(({ ph, dur }) => ph === 'X' && dur !== undefined);
  const tasks = whole.filter(
    ({ name }) => name === 'ThreadControllerImpl::RunTask' || name === 'RunTask',
  );
  const own = whole.filter((event) => OWN.has(event.name) && isOfExtension(event));
  let total = 0;
  let longest = 0;
  const counted = new Set<TraceEvent>();
  for (const event of own) {
    const outer = own.find((other) => other !== event && contains(other, event));
    if (outer) continue;
    const task = tasks.find((each) => contains(each, event));
    const micro = task
      ? whole.filter(
          (each) =>
            each.name === 'RunMicrotasks' &&
            contains(task, each) &&
            !own.some((o) => contains(o, each)),
        )
      : [];
    let spent = event.dur ?? 0;
    if (task && !counted.has(task)) {
      counted.add(task);
      for (const each of micro) spent += each.dur ?? 0;
    }
    total += spent;
    longest = Math.max(longest, spent);
  }
  return { total: total / 1_000, longest: longest / 1_000 };
}

function isOfExtension({ args }: TraceEvent): boolean {
  const url = args?.data?.url ?? args?.data?.stackTrace?.[0]?.url ?? '';
  return url.startsWith('chrome-extension://');
}

function contains(outer: TraceEvent, inner: TraceEvent): boolean {
  return (
    outer.tid === inner.tid &&
    outer.pid === inner.pid &&
    outer.ts <= inner.ts &&
    outer.ts + (outer.dur ?? 0) >= inner.ts + (inner.dur ?? 0)
  );
}
