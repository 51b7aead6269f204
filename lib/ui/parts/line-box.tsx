import type { LineCard } from '../models';
import { formatDate } from '../logic/dates';
import type { Voice } from '../logic/translate';
import { CopyButton } from './copy-button';

/** A listed number to call instead, or the number's own entry: big, copyable, with its date. */
export function LineBox(props: {
  voice: Voice;
  line: LineCard;
  title: string;
  /** Open or closed now, in words. */
  status?: string | undefined;
}) {
  const { voice, line, title, status } = props;
  const { t, language } = voice;
  return (
    <div class="tl-line">
      <p class="tl-line-title">{title}</p>
      <p class="tl-line-number">
        <span class="tl-number">{line.display}</span>
        <CopyButton
          voice={voice}
          text={line.display}
          label={t('common:action.copyNumber', { number: line.display })}
        />
      </p>
      <p>{line.label}</p>
      {line.hours && <p class="tl-soft">{line.hours}</p>}
      {status && (
        <p class="tl-open" data-open={line.openNow}>
          {status}
        </p>
      )}
      <p class="tl-small">{t('common:checkedOn', { date: formatDate(line.checked, language) })}</p>
    </div>
  );
}
