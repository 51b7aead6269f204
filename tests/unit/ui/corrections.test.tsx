// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { loadStrings } from '../../../lib/extension/strings';
import { CorrectionLine } from '../../../lib/ui/settings/about-section';

const voice = { t: await loadStrings('en'), language: 'en' };
const root = document.createElement('div');
afterEach(() => render(null, root));

it('a build with an address for corrections shows it as a link', () => {
  const address = { href: 'mailto:fix@acme.example', shown: 'fix@acme.example' };
  render(<CorrectionLine voice={voice} address={address} />, root);
  expect(root.querySelector('a')?.getAttribute('href')).toBe('mailto:fix@acme.example');
  expect(root.textContent).toContain('Send a correction to: fix@acme.example');
});

it('the default build shows nothing of the kind', () => {
  render(<CorrectionLine voice={voice} address={undefined} />, root);
  expect(root.textContent).toBe('');
});
