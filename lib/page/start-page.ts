import type { PageCommand } from '../extension/protocol';
import { openDesk, type Desk } from './desk/desk';
import type { Begun } from './first-look';
import type { Handover } from './keep-lookout';
import type { PageDoor } from './page-door';
import { createScanner } from './scan-page';
import { getDocument } from './sound-nodes';
import { listRoots, watchChanges } from './watch-changes';
import { watchNavigation } from './watch-navigation';

export interface PageControl {
  obey(command: PageCommand): void;
}

/**
 * Searches a page for numbers, from where the lookout came to, and goes on as it changes, until the
 * extension is gone.
 */
export function startPage(
  door: PageDoor,
  abort: AbortController,
  { begun, unread }: Handover,
): PageControl {
  const { signal } = abort;
  const scan = createScanner(signal, (shadow) => changes.add(shadow));
  let desk: Desk | undefined;
  let work = Promise.resolve();

  function read(roots: readonly (Element | Document)[], asked = false, from?: Begun): void {
    const done = work.then(async () => {
      const found = await scan(roots, from);
      if (signal.aborted || (found.length === 0 && !desk && !asked)) return;
      desk ??= makeDesk();
      if (asked) desk.reset();
      await desk.read(found);
    });
    // One reading that fails must not be the last.
    work = done.catch(() => undefined);
  }

  /** A page without a desk showed no number: what a navigation brings into it is a change like others. */
  function makeDesk(): Desk {
    watchNavigation(signal, () => readAll(true));
    return openDesk(getDocument(), door, abort, (shown) => read(listRoots(new Set(shown))));
  }

  function readAll(asked = false): void {
    read([globalThis.document], asked);
  }

  // The bare document: reading past what a page may have named is dear the first time, and not needed here.
  const changes = watchChanges(globalThis.document, (roots) => {
    if (!door.isAlive()) abort.abort();
    else if (roots) read(roots);
    else readAll();
  });
  signal.addEventListener('abort', changes.stop);
  read([globalThis.document], false, begun);
  if (unread.length > 0) read(unread);
  return {
    obey(command) {
      // Asked for by hand, even a page without numbers is reported: the popup wants to know.
      if (command.type === 'rescan') readAll(true);
      else desk?.obey(command);
    },
  };
}
