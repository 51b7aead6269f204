import type { LocalText as Text } from '../../registry/types';
import { pickText, type Voice } from '../logic/translate';
import { CopyButton } from '../parts/copy-button';
import { LocalText } from '../parts/local-text';

/** What is ticked off, by the items' names; whoever shows the list keeps it. */
export interface Ticks {
  readonly ticked: readonly string[];
  readonly change: (ticked: readonly string[]) => void;
}

/** What to have ready: ticked off one by one, or copied as a list. */
export function PrepareList(props: { voice: Voice; items: readonly Text[]; ticks: Ticks }) {
  const { items, ticks } = props;
  const { t, language } = props.voice;
  const names = items.map(nameItem);
  const done = names.filter((name) => ticks.ticked.includes(name));
  const toggle = (name: string) =>
    ticks.change(done.includes(name) ? done.filter((other) => other !== name) : [...done, name]);
  const text = items.map((item, at) => `${at + 1}. ${pickText(item, language) ?? ''}`).join('\n');
  return (
    <>
      <ul class="tl-ticks">
        {items.map((item) => (
          <li key={nameItem(item)}>
            <label>
              <input
                type="checkbox"
                checked={done.includes(nameItem(item))}
                onChange={() => toggle(nameItem(item))}
              />
              <span>
                <LocalText text={item} language={language} />
              </span>
            </label>
          </li>
        ))}
      </ul>
      <div class="tl-row">
        <CopyButton
          voice={props.voice}
          text={text}
          label={t('popup:company.prepare.copy')}
          word={t('popup:company.prepare.copy')}
        />
        <span class="tl-small" role="status">
          {t('popup:company.prepare.progress', { done: done.length, total: items.length })}
        </span>
      </div>
      <p class="tl-small">
        {t('popup:company.prepare.kept')}{' '}
        {done.length > 0 && (
          <button type="button" class="tl-link" onClick={() => ticks.change([])}>
            {t('popup:company.prepare.clear')}
          </button>
        )}
      </p>
    </>
  );
}

/** The same in every language of the interface, so that ticks outlive a change of it. */
function nameItem(item: Text): string {
  return item.en ?? item.zh ?? '';
}
