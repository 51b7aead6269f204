import { useState } from 'preact/hooks';
import type { LocalText as Text } from '../../registry/types';
import { pickText, type Voice } from '../logic/translate';
import { CopyButton } from '../parts/copy-button';
import { LocalText } from '../parts/local-text';

/** What to have ready: ticked off one by one, or copied as a list. Ticks are not kept. */
export function PrepareList({ voice, items }: { voice: Voice; items: readonly Text[] }) {
  const { t, language } = voice;
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set());
  const toggle = (at: number) => {
    const next = new Set(ticked);
    if (!next.delete(at)) next.add(at);
    setTicked(next);
  };
  const text = items.map((item, at) => `${at + 1}. ${pickText(item, language) ?? ''}`).join('\n');
  return (
    <>
      <ul class="tl-ticks">
        {items.map((item, at) => (
          <li key={item.en ?? item.zh}>
            <label>
              <input type="checkbox" checked={ticked.has(at)} onChange={() => toggle(at)} />
              <span>
                <LocalText text={item} language={language} />
              </span>
            </label>
          </li>
        ))}
      </ul>
      <p class="tl-row">
        <CopyButton
          voice={voice}
          text={text}
          label={t('popup:company.prepare.copy')}
          word={t('popup:company.prepare.copy')}
        />
        <span class="tl-small" role="status">
          {t('popup:company.prepare.progress', { done: ticked.size, total: items.length })}
        </span>
      </p>
    </>
  );
}
