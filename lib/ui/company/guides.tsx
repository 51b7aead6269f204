import type { ComponentChildren } from 'preact';
import type { Guide } from '../../registry/types';
import type { Voice } from '../logic/translate';
import { Icon, type IconName } from '../parts/icon';
import { LocalText } from '../parts/local-text';
import { PrepareList } from './prepare-list';

/** In the order in which a call goes: before it, on it, after it. */
const SECTIONS: readonly (readonly [Guide['section'], IconName])[] = [
  ['human', 'person'],
  ['scope', 'list'],
  ['prepare', 'done'],
  ['safety', 'shield'],
  ['backup', 'phone'],
  ['busy-days', 'calendar'],
  ['install-repair', 'repair'],
  ['delivery', 'delivery'],
  ['complaints', 'mail'],
  ['escalation', 'scales'],
  ['overview', 'company'],
  ['freshness', 'source'],
];

/** A company's longer guidance, one fold a section; sections without facts are not shown. */
export function Guides({ voice, guides }: { voice: Voice; guides: readonly Guide[] }) {
  return (
    <>
      {SECTIONS.map(([section, icon]) => {
        const own = guides.filter((guide) => guide.section === section);
        if (own.length === 0) return null;
        return (
          <GuideFold
            key={section}
            icon={icon}
            title={voice.t(`popup:company.section.${section}`)}
            open={section === 'human' || section === 'safety'}
          >
            <GuideItems voice={voice} section={section} guides={own} />
          </GuideFold>
        );
      })}
    </>
  );
}

export function GuideFold(props: {
  icon: IconName;
  title: string;
  open?: boolean;
  children: ComponentChildren;
}) {
  return (
    <details class="tl-fold-box" open={props.open}>
      <summary>
        <Icon name={props.icon} />
        <h2>{props.title}</h2>
        <span class="tl-fold">
          <Icon name="down" />
        </span>
      </summary>
      <div class="tl-fold-body">{props.children}</div>
    </details>
  );
}

function GuideItems(props: { voice: Voice; section: Guide['section']; guides: readonly Guide[] }) {
  const { voice, section } = props;
  const items = props.guides.flatMap((guide) => guide.items);
  if (section === 'prepare') return <PrepareList voice={voice} items={items} />;
  const shown = items.map((item) => (
    <li key={item.en ?? item.zh}>
      <LocalText text={item} language={voice.language} />
    </li>
  ));
  return <ul class="tl-why">{shown}</ul>;
}
