import type { Span } from '../../candidates/types';
import type { Call } from './list-calls';

export const LONGEST_WINDOW = 1_200;
/** What stands this far from a run still speaks of it. */
const CONTEXT = 480;

export interface Slice extends Span {
  /** Runs in the slice, counted from its start. */
  readonly runs: readonly Span[];
  /** Call links in the slice or over one of its runs, counted from the block's start. */
  readonly calls: readonly Call[];
}

/**
 * Cuts a block into slices of at most 1,200 characters with context on both sides of each run and of
 * each call link that is over none.
 */
export function sliceBlock(
  text: string,
  runs: readonly Span[],
  calls: readonly Call[] = [],
): Slice[] {
  const over = new Map(runs.map((run) => [run, calls.filter((call) => overlaps(call, run))]));
  const apart = calls.filter((call) => !runs.some((run) => overlaps(call, run)));
  const anchors: (Span | Call)[] = [...runs, ...apart].sort(
    (one, other) => one.start - other.start,
  );
  return cutAround(text, anchors).map(({ start, end, inside }) => ({
    start,
    end,
    runs: inside
      .filter((anchor) => over.has(anchor))
      .map((run) => ({ start: run.start - start, end: Math.min(run.end, end) - start })),
    calls: [...new Set(inside.flatMap((anchor) => over.get(anchor) ?? (anchor as Call)))],
  }));
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

interface Cut<Anchor> extends Span {
  readonly inside: readonly Anchor[];
}

function cutAround<Anchor extends Span>(text: string, anchors: readonly Anchor[]): Cut<Anchor>[] {
  if (anchors.length === 0) return [];
  if (text.length <= LONGEST_WINDOW) return [{ start: 0, end: text.length, inside: anchors }];
  const cuts: Cut<Anchor>[] = [];
  for (let first = 0; first < anchors.length;) {
    const start = cutBefore(text, Math.max(0, startOf(anchors, first) - CONTEXT));
    let last = first;
    while (
      last + 1 < anchors.length &&
      endOf(anchors, last + 1) + CONTEXT / 4 <= start + LONGEST_WINDOW
    )
      last++;
    const end = Math.min(text.length, start + LONGEST_WINDOW, endOf(anchors, last) + CONTEXT);
    cuts.push({ start, end, inside: anchors.slice(first, last + 1) });
    first = last + 1;
  }
  return cuts;
}

function startOf(anchors: readonly Span[], index: number): number {
  return anchors[index]?.start ?? 0;
}

function endOf(anchors: readonly Span[], index: number): number {
  return anchors[index]?.end ?? 0;
}

/** Moves a cut to just after the sentence or line that ends shortly before it, so that no word is split. */
function cutBefore(text: string, at: number): number {
  if (at === 0) return 0;
  const found = /[\n。！？；.!?;]\s*(?=[^\n。！？；.!?;]*$)/.exec(
    text.slice(Math.max(0, at - 120), at),
  );
  return found ? Math.max(0, at - 120) + found.index + found[0].length : at;
}
