import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { listenToCommands, openBackgroundDoor } from '../../lib/extension/page-door';
import { claimSearch } from '../../lib/extension/page-world';
import { isEdited, isReadable } from '../../lib/page/readable';
import { startPage } from '../../lib/page/start-page';

// Search, reading and asking: brought in only where a page may have something to ask about. Lives
// until the extension is gone.
export default defineUnlistedScript(() => {
  if (!isReadable(document) || isEdited(document)) return;
  const left = claimSearch();
  if (!left) return;
  const abort = new AbortController();
  const page = startPage(openBackgroundDoor(), abort, left);
  listenToCommands((command) => abort.signal.aborted || page.obey(command));
});
