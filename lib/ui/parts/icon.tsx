import actions from '../../../data/icons/actions.json';
import verdicts from '../../../data/icons/verdicts.json';
import type { Verdict } from '../../verdicts/types';

export type IconName = keyof typeof actions;

/** A line icon; decoration only, the words beside it say the same. */
export function Icon({ name }: { name: IconName }) {
  return <Drawing path={actions[name]} />;
}

/** The mark of a verdict: its shape differs, so it does not hang on colour. */
export function VerdictIcon({ verdict }: { verdict: Verdict }) {
  return <Drawing path={verdicts[verdict]} kind={verdict} />;
}

function Drawing({ path, kind }: { path: string; kind?: Verdict }) {
  return (
    <svg class="tl-icon" viewBox="0 0 24 24" aria-hidden="true" data-verdict={kind}>
      <path d={path} />
    </svg>
  );
}
