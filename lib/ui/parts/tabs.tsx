import type { Voice } from '../logic/translate';
import { Icon, type IconName } from './icon';

export interface TabItem<Name extends string> {
  readonly name: Name;
  readonly icon: IconName;
  readonly label: string;
  /** A count that wants attention, with the words a screen reader says. */
  readonly alert?: { readonly count: number; readonly label: string };
}

/** Tabs by the usual keys: arrows, Home and End move, and what is reached is shown. */
export function Tabs<Name extends string>(props: {
  voice: Voice;
  items: readonly TabItem<Name>[];
  chosen: Name;
  choose: (name: Name) => void;
}) {
  const { items, chosen, choose } = props;
  const press = (event: KeyboardEvent) => {
    const at = items.findIndex(({ name }) => name === chosen);
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: items.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = items[(to + items.length) % items.length];
    if (!next) return;
    choose(next.name);
    document.getElementById(`tl-tab-${next.name}`)?.focus();
  };
  return (
    <div
      class="tl-tabs"
      role="tablist"
      aria-label={props.voice.t('popup:tabs.label')}
      onKeyDown={press}
    >
      {items.map(({ name, icon, label, alert }) => (
        <button
          key={name}
          id={`tl-tab-${name}`}
          type="button"
          role="tab"
          aria-selected={name === chosen}
          aria-controls="tl-panel"
          tabIndex={name === chosen ? 0 : -1}
          onClick={() => choose(name)}
        >
          <span class="tl-tab-icon">
            <Icon name={icon} />
            {alert && alert.count > 0 && (
              <span class="tl-count" role="img" aria-label={alert.label}>
                {alert.count}
              </span>
            )}
          </span>
          {label}
        </button>
      ))}
    </div>
  );
}
