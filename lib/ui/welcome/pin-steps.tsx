import { listStrings, type Voice } from '../logic/translate';
import { Notice } from '../parts/notice';

/** How to keep the icon in sight, and the keys that open it. */
export function PinSteps(props: {
  voice: Voice;
  /** Undefined where the browser does not tell. */
  isPinned: boolean | undefined;
  /** Keys as the browser writes them; empty where none is set. */
  shortcut: string;
}) {
  const { t } = props.voice;
  return (
    <>
      {props.isPinned ? (
        <Notice tone="official" title={t('welcome:pin.done')} />
      ) : (
        <ol class="tl-steps">
          {listStrings(t, 'welcome:pin.steps').map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      {props.shortcut && <p>{t('welcome:pin.shortcut', { keys: props.shortcut })}</p>}
    </>
  );
}
