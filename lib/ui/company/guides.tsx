import type { Guide } from '../../registry/types';
import type { Voice } from '../logic/translate';
import { Fold } from '../parts/fold';
import type { IconName } from '../parts/icon';
import { LocalText } from '../parts/local-text';
import type { CardPart } from './contents';
import { PrepareList, type Ticks } from './prepare-list';

type Section = Guide['section'];

/** In the order in which a call goes: before it, on it, after it. */
const SECTIONS: readonly (readonly [Section, IconName])[] = [
  ['human', 'person'],
  ['prepare', 'done'],
  ['safety', 'shield'],
  ['scope', 'list'],
  ['backup', 'phone'],
  ['busy-days', 'calendar'],
  ['install-repair', 'repair'],
  ['delivery', 'delivery'],
  ['complaints', 'mail'],
  ['escalation', 'scales'],
  ['overview', 'company'],
  ['freshness', 'source'],
];

export interface GuidesProps {
  readonly voice: Voice;
  readonly guides: readonly Guide[];
  /** The line to call says already how to reach a person. */
  readonly saysHuman: boolean;
  readonly ticks: Ticks;
}

/** A company's longer guidance, one fold a section; sections without facts are not shown. */
export function Guides(props: GuidesProps) {
  const { voice, saysHuman } = props;
  return (
    <>
      {listSections(props.guides).map(([section, icon]) => (
        <Fold
          key={section}
          id={nameFold(section)}
          icon={icon}
          title={voice.t(
            section === 'human' && saysHuman
              ? 'popup:company.humanMore'
              : `popup:company.section.${section}`,
          )}
          open={section === 'human' && !saysHuman}
        >
          <GuideItems {...props} section={section} />
        </Fold>
      ))}
    </>
  );
}

/** What people come back for; all else is found on the way. */
const SOUGHT: readonly Section[] = [
  'human',
  'prepare',
  'safety',
  'install-repair',
  'delivery',
  'complaints',
  'escalation',
];

/** The folds of a company's guidance that the table of contents leads to. */
export function listGuideParts(guides: readonly Guide[], { t }: Voice): CardPart[] {
  const sought = listSections(guides).filter(([section]) => SOUGHT.includes(section));
  return sought.map(([section]) => ({
    id: nameFold(section),
    label: t(`popup:company.short.${section}`),
  }));
}

function listSections(guides: readonly Guide[]): (readonly [Section, IconName])[] {
  return SECTIONS.filter(([section]) => guides.some((guide) => guide.section === section));
}

function nameFold(section: Section): string {
  return `tl-part-${section}`;
}

function GuideItems(props: GuidesProps & { section: Section }) {
  const { voice, section } = props;
  const items = props.guides
    .filter((guide) => guide.section === section)
    .flatMap((guide) => guide.items);
  if (section === 'prepare') return <PrepareList voice={voice} items={items} ticks={props.ticks} />;
  const shown = items.map((item) => (
    <li key={item.en ?? item.zh}>
      <LocalText text={item} language={voice.language} />
    </li>
  ));
  return <ul class="tl-why">{shown}</ul>;
}
