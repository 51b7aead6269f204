import type { Page } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  /** Time of the thread itself: what other processes take does not count. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: {
    readonly name?: string;
    readonly data?: { readonly url?: string; readonly stackTrace?: readonly { url?: string }[] };
  };
}

type Span = TraceEvent & { readonly dur: number };

export interface OwnWork {
  /** Milliseconds of script, style and layout that an extension costs the page's main threads. */
  readonly total: number;
  /** Of that in frames after ours: style and layout that something of ours made necessary. */
  readonly frames: number;
  readonly longest: number;
}

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8.execute',
  'toplevel',
];
const SCRIPT = new Set(['FunctionCall', 'EvaluateScript', 'v8.compile']);
const LAYOUT = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint']);
const CAUSE = new Set(['ScheduleStyleRecalculation', 'InvalidateLayout']);

/** Runs some work under a trace and adds up what an extension's scripts cost the page. */
export async function traceOwnWork(page: Page, work: () => Promise<void>): Promise<OwnWork> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) events.push(event as never);
  });
  const complete = new Promise<void>((resolve) =>
    session.once('Tracing.tracingComplete', () => resolve()),
  );
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  try {
    await work();
  } finally {
    await session.send('Tracing.end');
    await complete;
    await session.detach();
  }
  return addUp(events);
}

/** The background works in a process of its own: only the main threads of pages count. */
function addUp(events: readonly TraceEvent[]): OwnWork {
  const pieces = listMainThreads(events).flatMap(listPieces);
  const sum = (some: readonly Piece[]) => some.reduce((all, { time }) => all + time, 0);
  return {
    total: sum(pieces),
    frames: sum(pieces.filter(({ frame }) => frame)),
    longest: pieces.reduce((most, { time }) => Math.max(most, time), 0),
  };
}

function listMainThreads(events: readonly TraceEvent[]): TraceEvent[][] {
  const names = events.filter(({ name }) => name === 'thread_name');
  const main = names.filter(({ args }) => args?.name === 'CrRendererMain');
  return main.map(({ pid, tid }) =>
    events
      .filter((event) => event.pid === pid && event.tid === tid)
      .toSorted((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0)),
  );
}

interface Piece {
  readonly time: number;
  readonly frame: boolean;
}

/**
 * One task of ours is one piece, by the outermost of our own events in it and the microtasks that no
 * script of the page's is there to have caused. Style and layout in a later frame are ours where
 * something of ours asked for them since the last.
 */
function listPieces(thread: readonly TraceEvent[]): Piece[] {
  const tasks = thread.filter(
    (event): event is Span => isSpan(event) && event.name === 'ThreadControllerImpl::RunTask',
  );
  const pieces: Piece[] = [];
  const own: Span[] = [];
  let at = 0;
  for (const task of tasks) {
    while (at < thread.length && thread[at]!.ts < task.ts) at++;
    const inside: TraceEvent[] = [];
    for (let next = at; next < thread.length && thread[next]!.ts <= task.ts + task.dur; next++)
      if (thread[next] !== task) inside.push(thread[next]!);
    const found = listOwn(inside);
    own.push(...found);
    if (found.length > 0) pieces.push({ time: sumUp(found), frame: false });
  }
  const isOwn = ({ ts }: TraceEvent) =>
    own.some((span) => ts >= span.ts && ts <= span.ts + span.dur);
  let caused = false;
  for (const event of thread) {
    if (CAUSE.has(event.name)) caused ||= isOwn(event);
    if (!isSpan(event) || !LAYOUT.has(event.name) || isOwn(event)) continue;
    if (caused) pieces.push({ time: sumUp([event]), frame: true });
    if (event.name === 'PrePaint') caused = false;
  }
  return pieces;
}

function listOwn(task: readonly TraceEvent[]): Span[] {
  const scripts = task.filter((event): event is Span => isSpan(event) && SCRIPT.has(event.name));
  const ours = scripts.filter(isOfExtension);
  const microtasks = task.filter(
    (event): event is Span => isSpan(event) && event.name === 'RunMicrotasks',
  );
  const all = [...ours, ...(scripts.length > ours.length ? [] : microtasks)];
  return all.filter((event) => !all.some((outer) => outer !== event && contains(outer, event)));
}

function isSpan(event: TraceEvent): event is Span {
  return event.ph === 'X' && event.dur !== undefined;
}

function isOfExtension({ args }: TraceEvent): boolean {
  const url = args?.data?.url ?? args?.data?.stackTrace?.[0]?.url ?? '';
  return url.startsWith('chrome-extension://');
}

function contains(outer: Span, inner: Span): boolean {
  return outer.ts <= inner.ts && outer.ts + outer.dur >= inner.ts + inner.dur;
}

function sumUp(spans: readonly Span[]): number {
  return spans.reduce((sum, { tdur, dur }) => sum + (tdur ?? dur), 0) / 1_000;
}
