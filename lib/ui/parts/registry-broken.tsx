import type { Voice } from '../logic/translate';
import { Notice } from './notice';

/** The list of numbers could not be read: says so, and where to look meanwhile. */
export function RegistryBroken({ voice: { t } }: { voice: Voice }) {
  return (
    <Notice
      tone="caution"
      title={t('popup:companies.failed.title')}
      text={t('popup:companies.failed.text')}
    />
  );
}
