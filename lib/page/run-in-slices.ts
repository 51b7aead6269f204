/** Longest stretch of work at one go, in milliseconds; a frame is 16. */
const SLICE = 6;

/**
 * Works a search off in slices at background priority: `scheduler.yield` would run ahead of frames
 * (RECIPES 3). Ends quietly when the signal aborts, or `take` says false.
 */
export async function runInSlices<Found>(
  search: Iterator<Found | undefined, void>,
  signal: AbortSignal,
  take: (found: Found) => unknown,
): Promise<void> {
  let done = false;
  while (!done && !signal.aborted) {
    // oxlint-disable-next-line no-await-in-loop -- one slice after another is the point
    await pause();
    const end = performance.now() + SLICE;
    do {
      const step = search.next();
      done = step.done === true;
      if (!step.done && step.value !== undefined && take(step.value) === false) return;
    } while (!done && performance.now() < end);
  }
}

interface TaskScheduler {
  postTask(task: () => void, options: { priority: 'background' }): Promise<void>;
}

function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: TaskScheduler };
  return scheduler
    ? scheduler.postTask(() => undefined, { priority: 'background' })
    : new Promise((resume) => setTimeout(resume));
}
