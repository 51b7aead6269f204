import type { Span } from '../../candidates/types';

export const LONGEST_WINDOW = 1_200;
/** What stands this far from a run still speaks of it. */
const CONTEXT = 480;

export interface Slice extends Span {
  /** Runs in the slice, counted from its start. */
  readonly runs: readonly Span[];
}

/** Cuts a block into slices of at most 1,200 characters with context on both sides of each run. */
export function sliceBlock(text: string, runs: readonly Span[]): Slice[] {
  if (runs.length === 0) return [];
  if (text.length <= LONGEST_WINDOW) return [{ start: 0, end: text.length, runs }];
  const slices: Slice[] = [];
  for (let first = 0; first < runs.length;) {
    const start = cutBefore(text, Math.max(0, startOf(runs, first) - CONTEXT));
    let last = first;
    while (last + 1 < runs.length && endOf(runs, last + 1) + CONTEXT / 4 <= start + LONGEST_WINDOW)
      last++;
    const end = Math.min(text.length, start + LONGEST_WINDOW, endOf(runs, last) + CONTEXT);
    const inside = runs.slice(first, last + 1).map((run) => ({
      start: run.start - start,
      end: Math.min(run.end, end) - start,
    }));
    slices.push({ start, end, runs: inside });
    first = last + 1;
  }
  return slices;
}

function startOf(runs: readonly Span[], index: number): number {
  return runs[index]?.start ?? 0;
}

function endOf(runs: readonly Span[], index: number): number {
  return runs[index]?.end ?? 0;
}

/** Moves a cut to just after the sentence or line that ends shortly before it, so that no word is split. */
function cutBefore(text: string, at: number): number {
  if (at === 0) return 0;
  const found = /[\n。！？；.!?;]\s*(?=[^\n。！？；.!?;]*$)/.exec(
    text.slice(Math.max(0, at - 120), at),
  );
  return found ? Math.max(0, at - 120) + found.index + found[0].length : at;
}
