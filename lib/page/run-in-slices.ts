/** Longest stretch of work at one go, in milliseconds; a frame is 16. */
export const SLICE = 6;

/** A page that is never idle leaves no room for background tasks: after so long a slice comes all the same. */
const LONGEST_WAIT = 300;

interface TaskScheduler {
  postTask(task: () => void, options: { priority: 'background' }): Promise<void>;
}

/**
 * Works a search off in slices at background priority. Ends quietly when the signal aborts, or `take` says false.
 * @throws whatever the search throws
 */
export function runInSlices<Found>(
  search: Iterator<Found | undefined, void>,
  signal: AbortSignal,
  take: (found: Found) => unknown,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const slice = () => {
      try {
        if (signal.aborted || !work(search, take)) resolve();
        else schedule(slice);
      } catch (error) {
        reject(error as Error);
      }
    };
    schedule(slice);
  });
}

/** Works for one slice; true while there is more. */
function work<Found>(
  search: Iterator<Found | undefined, void>,
  take: (found: Found) => unknown,
): boolean {
  const end = performance.now() + SLICE;
  do {
    const { done, value } = search.next();
    if (done) return false;
    if (value !== undefined && take(value as Found) === false) return false;
  } while (performance.now() < end);
  return true;
}

/** The same in one go, where there is nobody to wait. */
export function runThrough<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** At background priority: `scheduler.yield` would run ahead of frames (RECIPES 3). */
export function schedule(task: () => void): void {
  const { scheduler } = globalThis as { scheduler?: TaskScheduler };
  if (!scheduler) return void setTimeout(task);
  let done = false;
  const run = () => {
    clearTimeout(timer);
    if (!done) {
      done = true;
      task();
    }
  };
  const timer = setTimeout(run, LONGEST_WAIT);
  void scheduler.postTask(run, { priority: 'background' });
}
