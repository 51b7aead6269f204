import { useEffect, useRef, useState } from 'preact/hooks';
import type { LeftOut } from '../../extension/settings/backup-file';
import type { Voice } from '../logic/translate';
import { LeftOutNotice } from './left-out';
import { Section } from './section';

export interface BackupProps {
  readonly voice: Voice;
  readonly exportFile: () => void;
  readonly importFile: (text: string) => Promise<ImportOutcome>;
  /** Any change of them takes back a reset that was not confirmed. */
  readonly settings: object;
  /** False where the browser refused; the page then says so itself. */
  readonly reset: () => Promise<boolean>;
}

export type ImportOutcome =
  | {
      readonly kind: 'done';
      /** How much of each kind the file brought in. */
      readonly counts: {
        readonly sites: number;
        readonly numbers: number;
        readonly companies: number;
      };
      readonly leftOut: readonly LeftOut[];
    }
  /** Nothing in it could be taken. */
  | { readonly kind: 'empty'; readonly leftOut: readonly LeftOut[] }
  | { readonly kind: 'foreign' | 'newer' }
  /** The browser refused to store it: the page says so itself. */
  | { readonly kind: 'failed' };

/** Ours are never larger than this, in bytes. */
const LARGEST_FILE = 2_000_000;

/** Settings to a file and back, and the way to the first day's state. */
export function BackupSection(props: BackupProps) {
  const { t } = props.voice;
  const [said, setSaid] = useState('');
  const [leftOut, setLeftOut] = useState<readonly LeftOut[]>([]);
  const say = (text: string, parts: readonly LeftOut[] = []) => {
    setSaid(text);
    setLeftOut(parts);
  };
  const [asking, setAsking] = useState(false);
  useEffect(() => setAsking(false), [props.settings]);
  const read = async (file: File) => {
    const text = file.size > LARGEST_FILE ? '' : await file.text().catch(() => '');
    setAsking(false);
    const outcome = await props.importFile(text);
    say(describeImport(outcome, props.voice), 'leftOut' in outcome ? outcome.leftOut : []);
  };
  return (
    <Section title={t('settings:backup.title')}>
      <FileButtons
        voice={props.voice}
        exportFile={() => {
          props.exportFile();
          setAsking(false);
          say(t('settings:backup.exportDone', { file: `${t('settings:backup.fileName')}.json` }));
        }}
        read={read}
      />
      <Reset
        voice={props.voice}
        asking={asking}
        ask={(wanted) => {
          say('');
          setAsking(wanted);
        }}
        reset={() => {
          setAsking(false);
          void props.reset().then((isDone) => say(isDone ? t('settings:backup.resetDone') : ''));
        }}
      />
      <p role="status" class="tl-strong">
        {said}
      </p>
      <div role="status">
        <LeftOutNotice voice={props.voice} leftOut={leftOut} />
      </div>
    </Section>
  );
}

function FileButtons(props: {
  voice: Voice;
  exportFile: () => void;
  read: (file: File) => Promise<void>;
}) {
  const { t } = props.voice;
  const choose = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (file) await props.read(file);
    input.value = ''; // the same file can be chosen again
  };
  return (
    <div class="tl-row">
      <button type="button" class="tl-button" onClick={props.exportFile}>
        {t('settings:backup.export')}
      </button>
      <label class="tl-button tl-file">
        {t('settings:backup.import')}
        <input
          type="file"
          accept="application/json,.json"
          onChange={(event) => void choose(event.currentTarget)}
        />
      </label>
    </div>
  );
}

function describeImport(outcome: ImportOutcome, { t }: Voice): string {
  if (outcome.kind === 'failed') return '';
  if (outcome.kind === 'done') return t('settings:backup.importDone', outcome.counts);
  return t(`settings:backup.import-${outcome.kind}`);
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
