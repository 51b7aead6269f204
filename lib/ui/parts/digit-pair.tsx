import type { FindingCard } from '../models';
import { compareDigits, type DigitPart } from '../logic/compare-digits';
import type { Voice } from '../logic/translate';

/** A look-alike above the real number, the digits that differ set off; nothing for other findings. */
export function DigitPairView({ voice: { t }, card }: { voice: Voice; card: FindingCard }) {
  const isAlike = card.reasons.includes('lookalike') && card.line !== undefined;
  const pair = isAlike ? compareDigits(card.canonical, card.line!) : undefined;
  if (!pair) return null;
  return (
    <>
      <dl class="tl-pair">
        <Row label={t('popup:pair.written')} parts={pair.written} kind="written" />
        <Row label={t('popup:pair.real')} parts={pair.real} kind="real" />
      </dl>
      <p class="tl-hidden">
        {pair.differing
          .map(({ at, written, real }) => t('popup:pair.spoken', { at, written, real }))
          .join(t('common:open.and'))}
      </p>
    </>
  );
}

function Row(props: { label: string; parts: readonly DigitPart[]; kind: 'written' | 'real' }) {
  return (
    <div data-kind={props.kind}>
      <dt>{props.label}</dt>
      <dd class="tl-number">
        {props.parts.map(({ text, differs }, at) =>
          differs ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
        )}
      </dd>
    </div>
  );
}
