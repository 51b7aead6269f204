import { findRuns, hasRun } from '../../../lib/candidates/find-runs';
import { findNumbers, readTarget } from '../../../lib/numbers/index';
import type { ReadingHints } from '../../../lib/numbers/index';

const INVISIBLE = /[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|\u034F/g;

/** What must hold of every text; returns the first thing that doesn't, or nothing. */
export function findBrokenInvariant(text: string, hints: ReadingHints): string | undefined {
  let end = 0;
  for (const run of findRuns(text)) {
    if (run.start < end || run.end <= run.start || run.end > text.length)
      return 'a run is out of place';
    end = run.end;
  }
  if (hasRun(text) !== end > 0) return 'hasRun and findRuns disagree';
  end = 0;
  for (const found of findNumbers(text, hints)) {
    if (found.start < end || found.end <= found.start || found.end > text.length) {
      return 'a number is out of place';
    }
    end = found.end;
    const shown = text.slice(found.start, found.end).replace(INVISIBLE, '');
    if (shown !== found.text) return 'the text is not what stands there';
    if (found.readings.length === 0) return 'a number without a reading';
    for (const { canonical, regions } of found.readings) {
      if (!/^(?:\+\d{6,15}|[A-Z]{2}:#?\d{3,8})$/.test(canonical)) return `bad form ${canonical}`;
      if (regions.length === 0) return `no region for ${canonical}`;
    }
    if (!/^\d+(?:-\d+)*$/.test(found.grouping)) return `bad grouping ${found.grouping}`;
  }
  readTarget(`tel:${text}`, hints);
  return undefined;
}
