import type { Voice } from '../logic/translate';

/** A part of the card that the table of contents leads to: the id of its fold, and a word or two. */
export interface CardPart {
  readonly id: string;
  readonly label: string;
}

const FEWEST = 5;

/** Where the long card of a well-known company has what; nothing for a short one. */
export function Contents({ voice, parts }: { voice: Voice; parts: readonly CardPart[] }) {
  if (parts.length < FEWEST) return null;
  return (
    <nav class="tl-contents" aria-label={voice.t('popup:company.contents')}>
      {parts.map(({ id, label }) => (
        <button key={id} type="button" onClick={() => openPart(id)}>
          {label}
        </button>
      ))}
    </nav>
  );
}

/** Opens a fold, brings it under the box and hands it the focus. */
function openPart(id: string): void {
  const part = document.getElementById(id);
  if (part instanceof HTMLDetailsElement) part.open = true;
  part?.scrollIntoView({ block: 'start' });
  part?.querySelector<HTMLElement>('summary')?.focus({ preventScroll: true });
}
