import { defineContentScript } from 'wxt/utils/define-content-script';
import { claimDocument, openBackgroundDoor, takeCommands } from '../../lib/extension/page-door';
import { isReadable, whenShown } from '../../lib/page/readable';
import { getDocument } from '../../lib/page/sound-nodes';
import { startPage } from '../../lib/page/start-page';

// WXT's own context is replaced by an empty one (lib/extension/no-script-context.ts):
// a page can see and abort it. This script lives until the extension is gone.
export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  main() {
    if (!isReadable(document) || !claimDocument()) return;
    const abort = new AbortController();
    whenShown(document, () => {
      const page = startPage(getDocument(), openBackgroundDoor(), abort);
      takeCommands((command) => abort.signal.aborted || page.obey(command));
    });
  },
});
