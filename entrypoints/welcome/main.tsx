import { render } from 'preact';
import { listLocked, readPolicy, readSettings } from '../../lib/extension/settings';
import { readShortcut, readToolbar } from './read-toolbar';
import { WelcomeApp } from './welcome-app';

const app = document.getElementById('app');
if (app) {
  const [settings, policy, isPinned, shortcut] = await Promise.all([
    readSettings(),
    readPolicy(),
    readToolbar(),
    readShortcut(),
  ]);
  render(
    <WelcomeApp
      first={settings}
      locked={listLocked(policy)}
      isPinned={isPinned}
      shortcut={shortcut}
    />,
    app,
  );
}
