import { render } from 'preact';
import './views.css';
import { takePendingText } from '../../lib/extension/pending-text';
import { openPageSpeech } from '../../lib/extension/page-speech';
import { DEFAULT_SETTINGS, readSettings } from '../../lib/extension/settings';
import { App } from './app';
import { capText } from '../../lib/ui/logic/box-text';
import { findPlace } from './find-place';
import { readOpening } from './read-opening';

/** Gives the static box its words and puts the views under it. */
export async function start(): Promise<void> {
  const app = document.getElementById('app');
  const box = document.getElementById('box');
  const clear = document.getElementById('clear');
  if (!app || !(box instanceof HTMLTextAreaElement) || !clear) return;
  const [settings, { tabId, isFull }] = await Promise.all([
    readSettings().catch(() => DEFAULT_SETTINGS), // storage broken: the check still works
    findPlace().catch(() => ({ tabId: undefined, isFull: false })),
  ]);
  const { t, language, region } = await openPageSpeech(settings, ['common', 'popup', 'tips']);
  document.documentElement.lang = language;
  document.documentElement.dataset.textSize = settings.textSize;
  document.body.classList.toggle('tl-full', isFull);
  document.title = t('popup:title');
  box.placeholder = t('popup:box.placeholder');
  box.ariaLabel = t('popup:box.label');
  clear.ariaLabel = t('popup:box.clear');
  const opening = readOpening(location.hash);
  const text = opening.isPending ? await takePendingText().catch(() => undefined) : opening.text;
  if (text) box.value = capText(text).text;
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
