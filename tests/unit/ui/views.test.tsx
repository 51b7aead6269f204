// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/extension/settings/schema';
import { loadStrings } from '../../../lib/extension/strings';
import { SettingsView } from '../../../lib/ui/settings/settings-view';
import { Companies } from '../../../lib/ui/views/companies';
import { ThisPage } from '../../../lib/ui/views/this-page';

const voice = { t: await loadStrings('zh-CN'), language: 'zh-CN' };
const nothing = () => undefined;
const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

function showSettings(locked: readonly (keyof Settings)[], change: (change: object) => void) {
  render(
    <SettingsView
      voice={voice}
      settings={DEFAULT_SETTINGS}
      locked={locked}
      change={change}
      outcome={undefined}
      registry={null}
      readNumber={() => Promise.resolve(undefined)}
      version="1.0.0"
      now={new Date('2026-11-22')}
      exportFile={nothing}
      importFile={() => Promise.resolve(false as const)}
      reset={nothing}
    />,
    root,
  );
}

describe('settings an organisation holds', () => {
  it('are shown, said to be held, and cannot be moved; the others can', () => {
    showSettings(['markFake', 'language', 'sitesOff'], nothing);
    const switches = [...root.querySelectorAll<HTMLInputElement>('[role=switch]')];
    expect(switches.filter(({ disabled }) => disabled)).toHaveLength(1);
    expect(root.querySelector<HTMLSelectElement>('#language')!.disabled).toBe(true);
    expect(root.querySelector<HTMLInputElement>('#site')!.disabled).toBe(true);
    expect(root.querySelector<HTMLInputElement>('#number')!.disabled).toBe(false);
    expect(root.textContent).toContain('由您的单位设定');
  });

  it('say nothing of an organisation where nothing is held', () => {
    showSettings([], nothing);
    expect(root.textContent).not.toContain('单位');
  });
});

it('a switch asks for its own change alone', () => {
  const changes: object[] = [];
  showSettings([], (change) => changes.push(change));
  root.querySelectorAll<HTMLInputElement>('[role=switch]')[0]!.click();
  expect(changes).toEqual([{ markOfficial: false }]);
});

describe('a broken list of numbers', () => {
  it('is said in the settings', () => {
    showSettings([], nothing);
    expect(root.textContent).toContain('号码表没有读出来');
  });

  it('is said in This page and in Companies, with where to look meanwhile', () => {
    render(
      <ThisPage
        voice={voice}
        findings={{ state: 'registry-broken', cards: [] }}
        actions={{}}
        switchSite={nothing}
        reload={nothing}
      />,
      root,
    );
    expect(root.textContent).toContain('公司官网或官方 App');
    render(
      <Companies
        voice={voice}
        pinned={[]}
        recent={[]}
        registry={null}
        open={nothing}
        clearRecent={nothing}
        tryText={nothing}
      />,
      root,
    );
    expect(root.textContent).toContain('公司官网或官方 App');
  });
});
