import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon';

/** One titled row that opens; rows of this kind stand under one another in `tl-folds`. */
export function Fold(props: {
  icon: IconName;
  title: string;
  id?: string;
  open?: boolean;
  children: ComponentChildren;
}) {
  return (
    <details class="tl-fold-box" id={props.id} open={props.open}>
      <summary>
        <Icon name={props.icon} />
        <h3>{props.title}</h3>
        <span class="tl-fold">
          <Icon name="down" />
        </span>
      </summary>
      <div class="tl-fold-body">{props.children}</div>
    </details>
  );
}
