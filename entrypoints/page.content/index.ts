import { defineContentScript } from 'wxt/utils/define-content-script';
import { askBackground } from '../../lib/extension/ask-background';
import { claimPage, leaveLookout } from '../../lib/extension/page-world';
import { keepLookout } from '../../lib/page/keep-lookout';
import { isReadable, whenShown } from '../../lib/page/readable';

// WXT's own context is replaced by an empty one (lib/extension/no-script-context.ts):
// a page can see and abort it.
export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  main() {
    if (isReadable(document) && claimPage()) leaveLookout(keepLookout(document, bringSearch));
  },
});

function bringSearch(): Promise<unknown> {
  return whenShown(document, () => askBackground('loadScript', { script: 'desk' }));
}
