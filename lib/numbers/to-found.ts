import { findDisguise } from './disguise';
import type { Draft } from './draft';
import { readExtension } from './extension';
import type { Folded } from './fold';
import { describeGrouping } from './grouping';
import { needsContext } from './needs-context';
import { readVisibly } from './span';
import type { FoundNumber } from './types';
import type { Vanity } from './vanity';

/** How far behind a number its extension may reach. */
const EXTENSION_REACH = 24;

export function toFound(draft: Draft): FoundNumber {
  const { folded } = draft;
  const start = folded.starts[draft.start] as number;
  const end = folded.ends[draft.end - 1] as number;
  const extension = readExtension(folded.source.slice(end, end + EXTENSION_REACH));
  return {
    start,
    end,
    text: readVisibly(folded.source, start, end),
    readings: draft.readings,
    ...(extension ? { extension: extension.digits } : {}),
    grouping: describeGrouping(draft.lengths),
    disguise: findDisguise(folded, draft.start, draft.end),
    source: 'text',
    ...(needsContext(draft) ? { needsContext: true } : {}),
  };
}

/** Where the extension behind a number ends, or the number itself. */
export function endOfExtension(source: string, end: number): number {
  return end + (readExtension(source.slice(end, end + EXTENSION_REACH))?.length ?? 0);
}

export function toFoundVanity(folded: Folded, vanity: Vanity): FoundNumber {
  const start = folded.starts[vanity.start] as number;
  const end = folded.ends[vanity.end - 1] as number;
  return {
    start,
    end,
    text: readVisibly(folded.source, start, end),
    readings: [vanity.reading],
    grouping: describeGrouping(vanity.lengths),
    disguise: [],
    source: 'text',
  };
}
