import type { Span, TableCell } from '../candidates/types';
import type { BrandName } from './brand-names';
import { readCues } from './cue-index';
import type { NumberPlace } from './number-label';
import type { Tie } from './sentence-claim';
import type { ClaimManner, Evidence } from './types';

/** How the text gives the number: as the company's own hotline, a branch, a chat line or less strongly. */
export function readManner(
  place: NumberPlace,
  tie: Tie,
  evidence: Evidence,
  table?: TableCell,
  name?: BrandName,
): { manner: ClaimManner; saysOfficial: boolean } {
  const { text, lead, tail, number } = place;
  const cues = readCues(text);
  const around = readCues(
    [
      evidence.where === 'sentence' ? '' : evidence.text,
      table?.column ?? '',
      table?.caption ?? '',
    ].join('\n'),
  );
  const near = Math.min(tail.end, number.end + 24);
  const has = (kind: 'messaging' | 'branch' | 'dealer' | 'official' | 'care') =>
    cues.has(kind, lead.start, near) || around.has(kind);
  const saysOfficial = has('official');
  // WhatsApp's own support line is no WhatsApp number of somebody's
  const isNamed = ({ start, end }: Span) =>
    name?.association === 'care' && start >= name.start && end <= name.end;
  const messages = cues
    .of('messaging')
    .some((cue) => cue.start >= place.label.start && cue.end <= near && !isNamed(cue));
  if (messages) return { manner: 'messaging', saysOfficial };
  if (has('dealer') || has('branch')) return { manner: 'branch', saysOfficial };
  const own = tie === 'care' || saysOfficial || has('care');
  return { manner: own ? 'own-hotline' : 'service-line', saysOfficial };
}
