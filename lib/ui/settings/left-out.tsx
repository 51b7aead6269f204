import type { LeftOut } from '../../extension/settings/backup-file';
import type { Voice } from '../logic/translate';
import { Notice } from '../parts/notice';

const SHOWN = 6;

/** Where a setting's name on this page stands among the strings. */
const NAMES: Readonly<Record<string, string>> = {
  language: 'language.label',
  region: 'language.region',
  textSize: 'textSize.title',
  markOfficial: 'marks.official',
  markFake: 'marks.fake',
  markCaution: 'marks.caution',
  bar: 'marks.bar',
  guardCall: 'guards.call',
  guardCopy: 'guards.copy',
  sitesOff: 'sites.title',
  barDismissed: 'backup.barDismissed',
  trusted: 'numbers.trusted',
  disputed: 'numbers.disputed',
  pinned: 'backup.pinned',
  recent: 'backup.recent',
  rememberRecent: 'companies.remember',
  sync: 'sync.label',
};

/** What of a file was not taken: each part by the name it has on this page, its place and its text. */
export function LeftOutNotice({
  voice: { t },
  leftOut,
}: {
  voice: Voice;
  leftOut: readonly LeftOut[];
}) {
  if (leftOut.length === 0) return null;
  const more = leftOut.length - SHOWN;
  return (
    <Notice tone="caution" title={t('settings:backup.leftOut', { count: leftOut.length })}>
      <ul class="tl-small">
        {leftOut.slice(0, SHOWN).map(({ name, at, value }) => {
          const key = Object.hasOwn(NAMES, name) ? NAMES[name] : undefined;
          const shown = key ? t(`settings:${key}`) : name;
          const place = at === undefined ? '' : t('settings:backup.place', { at });
          return (
            <li key={`${name} ${at}`}>
              {t('settings:backup.part', { name: shown + place, value })}
            </li>
          );
        })}
        {more > 0 && <li>{t('settings:backup.more', { count: more })}</li>}
      </ul>
      <p class="tl-small">{t('settings:backup.leftOutAdvice')}</p>
    </Notice>
  );
}
