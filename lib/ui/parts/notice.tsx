import type { ComponentChildren } from 'preact';
import type { Verdict } from '../../verdicts/types';
import { Icon, VerdictIcon, type IconName } from './icon';

/** A short statement with a title; `tone` gives it a verdict's colours and mark. */
export function Notice(props: {
  title: string;
  text?: string | undefined;
  tone?: Verdict;
  icon?: IconName;
  children?: ComponentChildren;
}) {
  return (
    <div class="tl-notice" data-tone={props.tone ?? 'plain'}>
      {props.tone ? <VerdictIcon verdict={props.tone} /> : props.icon && <Icon name={props.icon} />}
      <div>
        <p class="tl-notice-title">{props.title}</p>
        {props.text && <p>{props.text}</p>}
        {props.children}
      </div>
    </div>
  );
}
