import { render } from 'preact';
import { readPolicy, readSettings } from '../../lib/extension/settings';
import { OptionsApp } from './options-app';

const app = document.getElementById('app');
if (app) {
  const [settings, policy] = await Promise.all([readSettings(), readPolicy()]);
  render(<OptionsApp first={settings} policy={policy} />, app);
}
