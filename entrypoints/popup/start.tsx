import { render } from 'preact';
import './views.css';
import { openSpeech } from '../../lib/extension/judging/speech';
import { DEFAULT_SETTINGS, readSettings } from '../../lib/extension/settings';
import { App } from './app';
import { findTab } from './find-tab';
import { readOpening } from './read-opening';

/** Gives the static box its words and puts the views under it. */
export async function start(): Promise<void> {
  const app = document.getElementById('app');
  const box = document.getElementById('box');
  const clear = document.getElementById('clear');
  if (!app || !(box instanceof HTMLTextAreaElement) || !clear) return;
  const [settings, tabId] = await Promise.all([
    readSettings().catch(() => DEFAULT_SETTINGS), // storage broken: the check still works
    findTab().catch(() => undefined),
  ]);
  const { t, language, region } = await openSpeech(settings);
  document.documentElement.lang = language;
  document.documentElement.dataset.textSize = settings.textSize;
  document.title = t('popup:title');
  box.placeholder = t('popup:box.placeholder');
  box.ariaLabel = t('popup:box.label');
  clear.ariaLabel = t('popup:box.clear');
  const opening = readOpening(location.hash);
  if (opening.text) box.value = opening.text;
  render(
    <App
      voice={{ t, language }}
      region={region}
      settings={settings}
      tabId={tabId}
      box={box}
      clear={clear}
      opening={opening}
    />,
    app,
  );
}
