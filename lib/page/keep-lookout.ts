import { lookForWork, type Begun, type Look } from './first-look';
import { isEdited } from './readable';
import { schedule, SLICE } from './run-in-slices';
import { listRoots, watchChanges } from './watch-changes';

/** Wait, in milliseconds, before the search is asked for again where the browser did not bring it; then twice as long. */
const TRY_AGAIN = 5_000;
/** So often it is asked for in all, in vain: after 5 s, 10 s and so on, for three quarters of an hour. */
const MOST_TRIES = 10;
/** More looks than this waiting for their next slice: the page changes faster than it can be looked at. */
const MOST_WAITING = 8;
/** More changes than this waiting for the search, 5 s of them: it reads the page from its beginning. */
const MOST_UNREAD = 20;

/** What the lookout leaves to the search that takes its place. */
export interface Handover {
  /** To be gone on with; none where the page is to be read from its beginning. */
  readonly begun?: Begun;
  /** What came into the page meanwhile, and was not looked at to the end. */
  readonly unread: readonly Element[];
}

/**
 * All that runs in a page without numbers: looks at it, and at what changes, until something is worth
 * a search; then `bringSearch` is called. Returns how to end it: the search has its own watch.
 */
export function keepLookout(page: Document, bringSearch: () => Promise<unknown>): () => Handover {
  let tries = 0;
  let waiting = 0;
  let again: ReturnType<typeof setTimeout> | undefined;
  let whole: Look;
  let begun: Begun | undefined;
  const unread = new Set<readonly Element[]>();
  const ask = () => {
    // The search ends the lookout when it comes. Until then: a page that changes no more asks too.
    if (++tries < MOST_TRIES) again = setTimeout(ask, TRY_AGAIN * 2 ** (tries - 1));
    // An extension that is gone, or a page that lets no script in: what is there stays as it is.
    if (!isEdited(page)) bringSearch().catch(() => undefined);
  };
  const look = (steps: Look, brought?: readonly Element[]) => {
    if (tries > 0) return;
    const worth = lookOnce(steps) ?? (waiting < MOST_WAITING ? undefined : true);
    if (typeof worth === 'object' && steps === whole) begun = worth;
    if (worth) return ask();
    if (worth === false) return void (brought && unread.delete(brought));
    waiting++;
    schedule(() => {
      waiting--;
      look(steps, brought);
    });
  };
  /** What was begun before changes that are not listed is out of date. */
  const lookAtAll = () => {
    begun = undefined;
    unread.clear();
    whole = lookForWork(page, null);
    look(whole);
  };
  const { stop } = watchChanges(page, (brought) => {
    if (!brought || unread.size >= MOST_UNREAD) return lookAtAll();
    unread.add(brought);
    look(lookForWork(page, brought), brought);
  });
  lookAtAll();
  return () => {
    tries = MOST_TRIES;
    clearTimeout(again);
    const last = stop();
    if (!begun || !last) return { unread: [] };
    return { begun, unread: listRoots(new Set([...unread, last].flat())) };
  };
}

/** Looks for one slice; undefined while there is more to look at. */
function lookOnce(steps: Look): boolean | Begun | undefined {
  const end = performance.now() + SLICE;
  do {
    const { done, value } = steps.next();
    if (done) return value;
  } while (performance.now() < end);
  return undefined;
}
