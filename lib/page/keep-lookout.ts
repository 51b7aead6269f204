import { isWorthSearch } from './first-look';
import { isEdited } from './readable';
import { watchChanges } from './watch-changes';

/** Wait, in milliseconds, before the search is asked for again where the browser did not bring it. */
const TRY_AGAIN = 5_000;

/**
 * All that runs in a page without numbers: looks at it, and at what changes, until something is worth
 * a search; then `bringSearch` is called. Returns how to end it: the search has its own watch.
 */
export function keepLookout(page: Document, bringSearch: () => Promise<unknown>): () => void {
  let asked: number | undefined;
  const look = (brought: readonly Element[] | null) => {
    const isDue = asked === undefined || performance.now() - asked > TRY_AGAIN;
    if (!isDue || (asked === undefined && !isWorthSearch(page, brought)) || isEdited(page)) return;
    asked = performance.now();
    // An extension that is gone, or a page that lets no script in: what is there stays as it is.
    bringSearch().catch(() => undefined);
  };
  const { stop } = watchChanges(page, look);
  look(null);
  return stop;
}
