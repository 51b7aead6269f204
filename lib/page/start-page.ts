import type { PageCommand } from '../extension/protocol';
import { askForVerdicts } from './ask-for-verdicts';
import type { PageDoor } from './page-door';
import { createScanner } from './scan-page';
import { showFindings } from './show-findings';
import { watchChanges } from './watch-changes';
import { watchNavigation, watchUncovering } from './watch-page';

export interface PageControl {
  obey(command: PageCommand): void;
}

/** Reads a page, has it judged, marks it, and goes on as it changes, until the extension is gone. */
export function startPage(document: Document, door: PageDoor, abort: AbortController): PageControl {
  const { signal } = abort;
  const scanner = createScanner(signal, (shadow) => changes.add(shadow));
  const shown = showFindings(document, door, abort, scanner.live);
  const ask = askForVerdicts(document, door, scanner, signal, shown.take);
  let work = Promise.resolve();

  function read(roots: readonly Element[]): void {
    work = work.then(async () => {
      await scanner.scan(roots);
      if (signal.aborted) return;
      scanner.live.prune();
      ask.soon();
      shown.refresh();
    });
  }

  function readAll(): void {
    read([document.documentElement]);
  }

  function obey(command: PageCommand): void {
    if (command.type === 'show-number') return shown.reveal(command.key);
    if (command.type === 'settings-changed') {
      // A page without numbers has nothing to judge anew.
      if (scanner.live.list().length === 0) return;
      ask.again();
      return ask.soon();
    }
    scanner.reset();
    ask.again();
    readAll();
  }

  const changes = watchChanges(document, signal, (roots) => {
    if (!door.isAlive()) abort.abort();
    else if (roots) read(roots);
    else readAll();
  });
  watchUncovering(document, scanner, signal, read);
  watchNavigation(signal, () => obey({ type: 'rescan' }));
  readAll();
  return { obey };
}
