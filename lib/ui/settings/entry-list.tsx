import { Icon } from '../parts/icon';

/** A list of entries, each with a button that takes it out; or a line that says there is none. */
export function EntryList(props: {
  entries: readonly { key: string; text: string; note?: string; removeLabel: string }[];
  empty: string;
  isLocked?: boolean;
  remove: (key: string) => void;
}) {
  if (props.entries.length === 0) return <p class="tl-soft">{props.empty}</p>;
  return (
    <ul class="tl-list">
      {props.entries.map(({ key, text, note, removeLabel }) => (
        <li key={key} class="tl-entry">
          <span>
            <span class="tl-strong">{text}</span>
            {note && <span class="tl-small tl-block">{note}</span>}
          </span>
          <button
            type="button"
            class="tl-icon-button"
            aria-label={removeLabel}
            title={removeLabel}
            disabled={props.isLocked}
            onClick={() => props.remove(key)}
          >
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}
