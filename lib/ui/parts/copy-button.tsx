import { useEffect, useRef, useState } from 'preact/hooks';
import type { Voice } from '../logic/translate';
import { Icon } from './icon';

const SHOWN_FOR = 2500;

/**
 * Copies a text and says so, to the eye and to a screen reader. Where the browser refuses, the text
 * is shown selected: a key is enough to copy it by hand.
 */
export function CopyButton(props: {
  voice: Voice;
  text: string;
  /** What a screen reader calls the button. */
  label: string;
  /** The word on the button; the common word where none is given. */
  word?: string;
}) {
  const { t } = props.voice;
  const [state, setState] = useState<'idle' | 'done' | 'failed'>('idle');
  useEffect(() => {
    if (state !== 'done') return;
    const timer = setTimeout(() => setState('idle'), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(props.text);
      setState('done');
    } catch {
      setState('failed');
    }
  };
  return (
    <span class="tl-copy">
      <button type="button" class="tl-button" aria-label={props.label} onClick={() => void copy()}>
        <Icon name={state === 'done' ? 'done' : 'copy'} />
        {state === 'done' ? t('common:action.copied') : (props.word ?? t('common:action.copy'))}
      </button>
      <span role="status" class={state === 'failed' ? 'tl-small' : 'tl-hidden'}>
        {state === 'done' && t('common:action.copied')}
        {state === 'failed' && t('common:action.copyFailed')}
      </span>
      {state === 'failed' && <SelectedText text={props.text} label={t('common:action.byHand')} />}
    </span>
  );
}

const MOST_ROWS = 10;

function SelectedText({ text, label }: { text: string; label: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <textarea
      ref={field}
      class="tl-input"
      readOnly
      rows={Math.min(text.split('\n').length, MOST_ROWS)}
      aria-label={label}
      onFocus={(event) => event.currentTarget.select()}
    >
      {text}
    </textarea>
  );
}
