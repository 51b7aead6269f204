import { useState } from 'preact/hooks';
import type { Voice } from '../logic/translate';
import { Section } from './section';

export interface BackupProps {
  readonly voice: Voice;
  readonly exportFile: () => void;
  /** False where the text is no file of ours. */
  readonly importFile: (text: string) => Promise<boolean>;
  readonly reset: () => void;
}

type Said = 'importDone' | 'importBad' | 'resetDone' | undefined;

/** Settings to a file and back, and the way to the first day's state. */
export function BackupSection(props: BackupProps) {
  const { t } = props.voice;
  const [said, setSaid] = useState<Said>();
  const read = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    const text = await file.text().catch(() => '');
    setSaid((await props.importFile(text)) ? 'importDone' : 'importBad');
    input.value = '';
  };
  return (
    <Section title={t('settings:backup.title')}>
      <div class="tl-row">
        <button type="button" class="tl-button" onClick={props.exportFile}>
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
        reset={() => {
          props.reset();
          setSaid('resetDone');
        }}
      />
      <p role="status" class="tl-strong">
        {said && t(`settings:backup.${said}`)}
      </p>
    </Section>
  );
}

function Reset({ voice: { t }, reset }: { voice: Voice; reset: () => void }) {
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <button type="button" class="tl-link" onClick={() => setAsking(true)}>
        {t('settings:backup.reset')}
      </button>
    );
  return (
    <div class="tl-notice" data-tone="caution" role="group">
      <div>
        <p class="tl-notice-title">{t('settings:backup.resetAsk')}</p>
        <p class="tl-row">
          <button
            type="button"
            class="tl-button tl-primary"
            onClick={() => {
              setAsking(false);
              reset();
            }}
          >
            {t('settings:backup.resetYes')}
          </button>
          <button type="button" class="tl-button" onClick={() => setAsking(false)}>
            {t('settings:backup.resetNo')}
          </button>
        </p>
      </div>
    </div>
  );
}
