import { formatDate } from '../logic/dates';
import { readSite } from '../logic/read-site';
import { AddForm } from './add-form';
import { EntryList } from './entry-list';
import { Section } from './section';
import type { ListName, SettingsProps } from './types';

/** Sites on which nothing is checked. */
export function SitesSection({ voice: { t }, settings, locked, change }: SettingsProps) {
  const { sitesOff } = settings;
  const isLocked = locked.includes('sitesOff');
  return (
    <Section title={t('settings:sites.title')}>
      <EntryList
        entries={sitesOff.map((host) => ({
          key: host,
          text: host,
          removeLabel: t('settings:sites.remove', { host }),
        }))}
        empty={t('settings:sites.empty')}
        isLocked={isLocked}
        remove={(host) => void change({ sitesOff: sitesOff.filter((other) => other !== host) })}
      />
      <AddForm
        id="site"
        label={t('settings:sites.add')}
        hint={t('settings:sites.addHint')}
        button={t('settings:sites.addButton')}
        invalid={t('settings:sites.invalid')}
        isLocked={isLocked}
        add={async (text) => {
          const host = readSite(text);
          if (!host) return 'invalid';
          const others = sitesOff.filter((other) => other !== host);
          return (await change({ sitesOff: [...others, host] })) ? 'added' : 'not-kept';
        }}
      />
    </Section>
  );
}

/** Numbers that the user knows or has disputed. */
export function NumbersSection(props: NumbersProps) {
  const { t } = props.voice;
  return (
    <Section title={t('settings:numbers.title')}>
      <h3>{t('settings:numbers.trusted')}</h3>
      <NumberList {...props} list="trusted" />
      <AddForm
        id="number"
        label={t('settings:numbers.add')}
        hint={t('settings:numbers.addHint')}
        button={t('settings:numbers.addButton')}
        invalid={t('settings:numbers.invalid')}
        isLocked={props.locked.includes('trusted')}
        add={async (text) => {
          const found = await props.readNumber(text);
          if (found === undefined) return 'invalid';
          const { canonical, officialOf } = found;
          if (officialOf) return { needless: t('settings:numbers.official', { name: officialOf }) };
          const others = props.settings.trusted.filter((entry) => entry.canonical !== canonical);
          const since = new Date().toISOString().slice(0, 10);
          const isKept = await props.change({ trusted: [...others, { canonical, since }] });
          return isKept ? 'added' : 'not-kept';
        }}
      />
      <h3>{t('settings:numbers.disputed')}</h3>
      <NumberList {...props} list="disputed" />
    </Section>
  );
}

/** Reads a number as a person writes it, and whose official number it is; undefined where there is none. */
export type ReadNumber = (
  text: string,
) => Promise<{ readonly canonical: string; readonly officialOf?: string } | undefined>;

/** How a saved number is shown: as people write it, and whose it is where it is listed. */
export interface ShownNumber {
  readonly display: string;
  readonly company?: string;
}

type NumbersProps = SettingsProps & {
  readonly readNumber: ReadNumber;
  /** By canonical number; those not asked yet are missing. */
  readonly shownNumbers?: Readonly<Record<string, ShownNumber>>;
};

function NumberList(props: NumbersProps & { list: ListName }) {
  const { t, language } = props.voice;
  const { list } = props;
  const entries = props.settings[list];
  return (
    <EntryList
      entries={entries.map(({ canonical, since }) => {
        const shown = props.shownNumbers?.[canonical];
        const text = shown?.display ?? canonical.replace(/^[A-Z]{2}:/, '');
        const date = t('settings:numbers.since', { date: formatDate(since, language) });
        return {
          key: canonical,
          text,
          note: shown?.company ? `${shown.company} · ${date}` : date,
          removeLabel: t('settings:numbers.remove', { number: text }),
        };
      })}
      empty={t(`settings:numbers.${list}Empty`)}
      isLocked={props.locked.includes(list)}
      remove={(canonical) =>
        void props.change({ [list]: entries.filter((entry) => entry.canonical !== canonical) })
      }
    />
  );
}
