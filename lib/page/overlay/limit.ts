const MINUTE = 60_000;

export interface Limit {
  /** True while something may still happen in this minute. */
  isOpen(): boolean;
  count(): void;
}

/** At most `most` times in any minute. */
export function createLimit(most: number, now: () => number): Limit {
  let times: number[] = [];
  return {
    isOpen() {
      times = times.filter((earlier) => now() - earlier < MINUTE);
      return times.length < most;
    },
    count() {
      times.push(now());
    },
  };
}
