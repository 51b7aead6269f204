import type { Browser } from 'wxt/browser';
import { browser as ownBrowser } from 'wxt/browser';
import { openJudging } from '../judging/judging';
import { searchCompanies } from '../judging/companies';
import type { PageCommand } from '../protocol';
import { readSettings, watchSettings } from '../settings';
import { openSpeech } from '../judging/speech';
import { forgetTab } from '../tabs/tab-record';
import { openCheck, openOwnPage } from './perform-action';
import { loadDeskEverywhere, readOpenTabs } from './load-script';

/** Every event of the browser that the background listens to. */
export function listenToBrowser(browser: typeof ownBrowser): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void createMenus(browser);
    if (reason === 'install' || reason === 'update') void readOpenTabs();
    if (reason === 'install') void openOwnPage('welcome.html');
  });
  browser.runtime.onStartup.addListener(() => void createMenus(browser));
  browser.contextMenus.onClicked.addListener((info, tab) => void answerMenu(browser, info, tab));
  browser.commands.onCommand.addListener((name, tab) => {
    if (name === 'check-selection') void checkSelection(browser, tab?.id);
  });
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'loading') void forgetTab(tabId);
  });
  // Access to pages that was given after the install: those that are open are read now.
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    if (origins.length > 0) void readOpenTabs();
  });
  browser.omnibox.onInputChanged.addListener(
    (query, suggest) => void suggestCompanies(query, suggest),
  );
  browser.omnibox.onInputEntered.addListener((query) => void openCheck(query));
  watchSettings(() => {
    void createMenus(browser);
    void tellPages(browser, { type: 'settings-changed' });
  });
}

async function createMenus(browser: typeof ownBrowser): Promise<void> {
  const { t } = await openSpeech(await readSettings());
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: 'selection',
    title: t('background:menu-selection'),
    contexts: ['selection'],
  });
  browser.contextMenus.create({
    id: 'link',
    title: t('background:menu-link'),
    contexts: ['link'],
    targetUrlPatterns: ['tel:*', 'sms:*', 'callto:*'],
  });
  browser.contextMenus.create({ id: 'page', title: t('background:menu-page'), contexts: ['page'] });
}

async function answerMenu(
  browser: typeof ownBrowser,
  info: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab | undefined,
): Promise<void> {
  if (info.menuItemId === 'page') {
    if (tab?.id === undefined) return;
    await loadDeskEverywhere(tab.id);
    await tellPage(browser, tab.id, { type: 'rescan' });
    return;
  }
  const text = info.menuItemId === 'link' ? info.linkUrl?.replace(/^\w+:/, '') : info.selectionText;
  if (text) await openCheck(text);
}

/** The shortcut: what is selected in the tab goes to the check box; nothing selected opens it empty. */
async function checkSelection(
  browser: typeof ownBrowser,
  tabId: number | undefined,
): Promise<void> {
  if (tabId === undefined) return;
  const results = await browser.scripting
    .executeScript({ target: { tabId }, func: () => String(getSelection()) })
    .catch(() => []); // a page that extensions may not read
  await openCheck(String(results[0]?.result ?? '').slice(0, 2_000));
}

/** At most six suggestions; Chromium asks for XML-escaped descriptions, Firefox shows them as they are. */
async function suggestCompanies(
  query: string,
  suggest: (results: { content: string; description: string }[]) => void,
): Promise<void> {
  const found = searchCompanies(await openJudging(), query, 6);
  suggest(
    found.map(({ name, mainLine }) => {
      const description = mainLine ? `${name}  ${mainLine}` : name;
      const shown = import.meta.env.FIREFOX ? description : escapeXml(description);
      return { content: name, description: shown };
    }),
  );
}

function escapeXml(text: string): string {
  return text.replace(/[<>&'"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

async function tellPages(browser: typeof ownBrowser, command: PageCommand): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => id !== undefined && tellPage(browser, id, command)));
}

/** A tab without our content script (browser pages, stores) does not answer: no error. */
async function tellPage(
  browser: typeof ownBrowser,
  tabId: number,
  command: PageCommand,
): Promise<void> {
  await browser.tabs.sendMessage(tabId, command).catch(() => undefined);
}
