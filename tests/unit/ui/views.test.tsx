// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/extension/settings/schema';
import type { ImportOutcome } from '../../../lib/ui/settings/backup-section';
import { loadStrings } from '../../../lib/extension/strings';
import { CopyButton } from '../../../lib/ui/parts/copy-button';
import { SettingsView, type SettingsViewProps } from '../../../lib/ui/settings/settings-view';
import { Companies } from '../../../lib/ui/views/companies';
import { ThisPage } from '../../../lib/ui/views/this-page';

const voice = { t: await loadStrings('zh-CN'), language: 'zh-CN' };
const nothing = () => undefined;
const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

function showSettings(
  locked: readonly (keyof Settings)[],
  change: (change: object) => void,
  more: Partial<SettingsViewProps> = {},
) {
  render(
    <SettingsView
      voice={voice}
      settings={DEFAULT_SETTINGS}
      locked={locked}
      change={(wanted) => Promise.resolve(change(wanted)).then(() => true)}
      outcome={undefined}
      registry={null}
      readNumber={() => Promise.resolve(undefined)}
      version="1.0.0"
      now={new Date('2026-11-22')}
      exportFile={nothing}
      importFile={() => Promise.resolve({ kind: 'foreign' })}
      reset={() => Promise.resolve(true)}
      {...more}
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

describe('a file of settings', () => {
  const chooseFile = async (outcome: ImportOutcome, outcomeShown?: 'saved' | 'failed') => {
    showSettings([], nothing, {
      importFile: () => Promise.resolve(outcome),
      outcome: outcomeShown,
    });
    const input = root.querySelector<HTMLInputElement>('input[type=file]')!;
    Object.defineProperty(input, 'files', { value: [new File(['{}'], 'mine.json')] });
    Object.defineProperty(input, 'value', { value: '', writable: true });
    input.dispatchEvent(new Event('change'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    return root.textContent;
  };

  it('that could not be stored is not said to be imported', async () => {
    const text = await chooseFile({ kind: 'failed' }, 'failed');
    expect(text).toContain('没存上');
    expect(text).not.toContain('已导入');
  });

  it('of a version to come is refused with what to do', async () => {
    expect(await chooseFile({ kind: 'newer' })).toContain('请先更新真号');
  });

  it('of which something was left out says what, by the names on this page', async () => {
    const text = await chooseFile({
      kind: 'done',
      counts: { sites: 1, numbers: 2, companies: 0 },
      leftOut: [
        { name: 'textSize', value: '"gigantic"' },
        { name: 'trusted', at: 3, value: '{"canonical":""}' },
        { name: 'constructor', value: '1' },
        ...Array.from({ length: 5 }, (_, at) => ({ name: 'pinned', at: at + 1, value: '7' })),
      ],
    });
    expect(text).toContain('已导入');
    expect(text).toContain('有 8 处看不懂');
    expect(text).toContain('字号："gigantic"');
    expect(text).toContain('，第 3 项：{"canonical":""}');
    expect(text).toContain('constructor：1');
    expect(text).toContain('还有 2 处');
  });
});

describe('a reset', () => {
  it.each([true, false])('is said to be done where it is (%j)', async (isDone) => {
    showSettings([], nothing, { reset: () => Promise.resolve(isDone) });
    const click = async (label: string) => {
      [...root.querySelectorAll('button')]
        .find(({ textContent }) => textContent === label)!
        .click();
      await new Promise((resolve) => setTimeout(resolve, 20));
    };
    await new Promise((resolve) => setTimeout(resolve, 150)); // effects of the first drawing
    await click('恢复成刚装好时的样子');
    await click('全部清掉');
    expect(root.textContent.includes('已恢复')).toBe(isDone);
  });
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
        allow={() => Promise.resolve(false)}
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

describe('a browser that lets nothing be read', () => {
  const show = (allow: () => Promise<boolean>) =>
    render(
      <ThisPage
        voice={voice}
        findings={{ state: 'no-access', cards: [] }}
        actions={{}}
        switchSite={nothing}
        reload={nothing}
        allow={allow}
      />,
      root,
    );

  it('is said, with a button that asks for access at once: a browser allows it only in the click itself', () => {
    let asked = 0;
    show(() => {
      asked += 1;
      return Promise.resolve(true);
    });
    expect(root.textContent).toContain('还没有允许真号读取网页');
    root.querySelector('button')!.click();
    expect(asked).toBe(1);
  });

  it('and a person who refuses is told what else to do', async () => {
    show(() => Promise.resolve(false));
    root.querySelector('button')!.click();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(root.querySelector('[role=status]')!.textContent).toContain('把号码复制到上面查');
  });
});

describe('a copy button', () => {
  const click = async (writeText: () => Promise<void>) => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    render(<CopyButton voice={voice} text={'1. 发票\n2. 型号'} label="复制" />, root);
    root.querySelector('button')!.click();
    await new Promise((resolve) => setTimeout(resolve, 200));
  };

  it('that fails shows the whole text selected, to be copied by hand', async () => {
    await click(() => Promise.reject(new Error('NotAllowedError')));
    const field = root.querySelector('textarea')!;
    expect(field.value).toBe('1. 发票\n2. 型号');
    expect(document.activeElement).toBe(field);
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
    expect(field.readOnly).toBe(true);
    expect(root.textContent).toContain('请手动复制');
  });

  it('that works shows no field', async () => {
    await click(() => Promise.resolve());
    expect(root.querySelector('textarea')).toBeNull();
    expect(root.textContent).toContain('已复制');
  });
});
