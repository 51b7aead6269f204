import { browser } from 'wxt/browser';

/**
 * The language the user reads: the first of the browser's list, which holds from the first moment. The
 * language of the browser's own menus may say en-US in a worker that has just begun, and does so for good
 * where the browser came without a language pack (Debian's Chromium, 2026-11-22).
 */
export function readBrowserLanguage(): string {
  return navigator.language || browser.i18n.getUILanguage();
}
