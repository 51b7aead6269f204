import { defineBackground } from 'wxt/utils/define-background';
import { browser } from 'wxt/browser';
import { listenToBrowser } from '../../lib/extension/background/listen-to-browser';
import { serveMessages } from '../../lib/extension/background/serve-messages';
import { keepChoices } from '../../lib/extension/settings';

// Listeners are added synchronously at start: a worker woken by an event must find them.
export default defineBackground({
  type: 'module',
  main() {
    // first: a change must be known before anyone is told of it
    keepChoices();
    serveMessages();
    listenToBrowser(browser);
  },
});
