import { useEffect, useRef, useState } from 'preact/hooks';
import type { Voice } from '../logic/translate';
import { Section } from './section';

export interface BackupProps {
  readonly voice: Voice;
  readonly exportFile: () => void;
  /** False where the text is no file of ours. */
  readonly importFile: (text: string) => Promise<Imported | false>;
  /** Any change of them takes back a reset that was not confirmed. */
  readonly settings: object;
  readonly reset: () => void;
}

/** How much of each kind a file brought in. */
export interface Imported {
  readonly sites: number;
  readonly numbers: number;
  readonly companies: number;
}

/** Settings to a file and back, and the way to the first day's state. */
export function BackupSection(props: BackupProps) {
  const { t } = props.voice;
  const [said, setSaid] = useState('');
  const [asking, setAsking] = useState(false);
  useEffect(() => setAsking(false), [props.settings]);
  const read = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    const text = await file.text().catch(() => '');
    setAsking(false);
    const imported = await props.importFile(text);
    setSaid(
      imported ? t('settings:backup.importDone', { ...imported }) : t('settings:backup.importBad'),
    );
    input.value = '';
  };
  return (
    <Section title={t('settings:backup.title')}>
      <div class="tl-row">
        <button
          type="button"
          class="tl-button"
          onClick={() => {
            props.exportFile();
            setAsking(false);
            setSaid(
              t('settings:backup.exportDone', { file: `${t('settings:backup.fileName')}.json` }),
            );
          }}
        >
          {t('settings:backup.export')}
        </button>
        <label class="tl-button tl-file">
          {t('settings:backup.import')}
          <input
            type="file"
            accept="application/json,.json"
            onChange={(event) => void read(event.currentTarget)}
          />
        </label>
      </div>
      <Reset
        voice={props.voice}
        asking={asking}
        ask={(wanted) => {
          setSaid('');
          setAsking(wanted);
        }}
        reset={() => {
          props.reset();
          setAsking(false);
          setSaid(t('settings:backup.resetDone'));
        }}
      />
      <p role="status" class="tl-strong">
        {said}
      </p>
    </Section>
  );
}

interface ResetProps {
  readonly voice: Voice;
  readonly asking: boolean;
  readonly ask: (asking: boolean) => void;
  readonly reset: () => void;
}

/** Asks once more before all is lost; to keep everything is the choice at hand. */
function Reset({ voice: { t }, asking, ask, reset }: ResetProps) {
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) keep.current?.focus();
  }, [asking]);
  if (!asking)
    return (
      <button type="button" class="tl-link" onClick={() => ask(true)}>
        {t('settings:backup.reset')}
      </button>
    );
  return (
    <div class="tl-notice" data-tone="caution" role="group">
      <div>
        <p class="tl-notice-title">{t('settings:backup.resetAsk')}</p>
        <p class="tl-row">
          <button ref={keep} type="button" class="tl-button tl-primary" onClick={() => ask(false)}>
            {t('settings:backup.resetNo')}
          </button>
          <button type="button" class="tl-button" onClick={reset}>
            {t('settings:backup.resetYes')}
          </button>
        </p>
      </div>
    </div>
  );
}
