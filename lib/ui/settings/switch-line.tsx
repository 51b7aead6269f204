import type { Settings } from '../../extension/settings';
import type { SettingsProps } from './types';

type SwitchName = {
  [Name in keyof Settings]: Settings[Name] extends boolean ? Name : never;
}[keyof Settings];

/** A setting that is on or off; a policy's is shown but cannot be moved. */
export function SwitchLine(props: SettingsProps & { name: SwitchName; label: string }) {
  const { name } = props;
  const isLocked = props.locked.includes(name);
  return (
    <label class="tl-switch-line">
      <span>
        {props.label}
        {isLocked && <span class="tl-small tl-block">{props.voice.t('settings:locked')}</span>}
      </span>
      <input
        type="checkbox"
        role="switch"
        class="tl-switch"
        checked={props.settings[name]}
        disabled={isLocked}
        onChange={(event) => props.change({ [name]: event.currentTarget.checked })}
      />
    </label>
  );
}
