import type { LineCard } from '../models';
import { formatDate } from '../logic/dates';
import type { Voice } from '../logic/translate';
import { CopyButton } from './copy-button';

/** A listed number to call instead, or the number's own entry: big, copyable, with its date. */
export function LineBox({ voice, line, title }: { voice: Voice; line: LineCard; title: string }) {
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
      {line.openNow !== undefined && (
        <p class="tl-open" data-open={line.openNow}>
          {t(line.openNow ? 'common:open.now' : 'common:open.closed')}
        </p>
      )}
      <p class="tl-small">{t('common:checkedOn', { date: formatDate(line.checked, language) })}</p>
    </div>
  );
}
