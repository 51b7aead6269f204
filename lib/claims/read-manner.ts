import type { Span, TableCell } from '../candidates/types';
import type { BrandName } from './brand-names';
import { readCues } from './cue-index';
import { foldCueText } from './fold-cue-text';
import type { NumberPlace } from './number-label';
import type { Tie } from './sentence-claim';
import type { ClaimManner, Evidence } from './types';

/** Kinds that speak of the place they stand beside alone. */
const LOCAL: ReadonlySet<string> = new Set(['branch', 'outlet', 'station', 'dealer']);

/** Words before the name's own clause are of somebody else: `站点推诿的，联系…总部热线`. */
function findClauseStart({ text, lead, number }: NumberPlace, name?: BrandName): number {
  if (!name || name.start < lead.start || name.end > number.start) return lead.start;
  const before = text.slice(lead.start, name.start);
  const breaks = [...before.matchAll(/[,，。;；\n|｜]/g)].at(-1);
  return lead.start + (breaks ? breaks.index + 1 : 0);
}

/** A word of service of its own before the number (`分公司报案电话`); that of the counter itself (营业厅) is none. */
function offersService({ text, lead, number }: NumberPlace): boolean {
  const cues = readCues(text);
  const counters = cues.of('outlet');
  return (['care', 'service'] as const).some((kind) =>
    cues
      .of(kind)
      .some(
        ({ start, end }) =>
          start >= lead.start &&
          end <= number.start &&
          !counters.some((counter) => counter.start <= start && counter.end >= end),
      ),
  );
}

interface Manner {
  readonly manner: ClaimManner;
  readonly saysOfficial: boolean;
  readonly outlet: boolean;
}

/** `新宿東口店 お問い合わせ`, `（万达店）电话`: a shop by its place. */
const SHOP = /(?<![酒饭飯商网網分])店(?=$|[\s)）:：、，]|电话|電話|お問|客服)/u;

/** `东湖路 12 号 0571-…`: the number of the house comes right before the telephone's. */
const ADDRESS =
  /(?:路|街|道|巷|弄|段)\s?\d{1,4}(?:[-－之]\d{1,3})?\s?(?:号|號)\s*(?:电话|電話|tel)?[\s:：.]*$/iu;

/** How the text gives the number: as the company's own hotline, a branch, a chat line or less strongly. */
export function readManner(
  place: NumberPlace,
  tie: Tie,
  evidence: Evidence,
  table?: TableCell,
  name?: BrandName,
): Manner {
  const { text, lead, tail, number } = place;
  const clause = { start: findClauseStart(place, evidence.span && name), end: number.start };
  const cues = readCues(text);
  const around = readCues(
    [
      evidence.where === 'sentence' ? '' : evidence.text,
      table?.column ?? '',
      table?.caption ?? '',
    ].join('\n'),
  );
  const near = Math.min(tail.end, number.end + 24);
  const has = (kind: 'branch' | 'outlet' | 'station' | 'dealer' | 'official' | 'care') =>
    cues.has(kind, LOCAL.has(kind) ? clause.start : lead.start, near) || around.has(kind);
  const saysOfficial = has('official');
  const given = text.slice(clause.start, number.start);
  const outlet =
    ADDRESS.test(given) ||
    ((has('outlet') || SHOP.test(given)) &&
      !has('station') &&
      !offersService({ ...place, lead: clause }));
  // WhatsApp's own support line is no WhatsApp number of somebody's.
  const isNamed = ({ start, end }: Span) =>
    name?.association === 'care' && cues.folded.slice(start, end) === foldCueText(name.text);
  const messages = cues
    .of('messaging')
    .some((cue) => cue.start >= place.label.start && cue.end <= near && !isNamed(cue));
  if (messages) return { manner: 'messaging', saysOfficial, outlet };
  if (has('dealer') || has('branch')) return { manner: 'branch', saysOfficial, outlet };
  const own = tie === 'care' || saysOfficial || has('care');
  return { manner: own ? 'own-hotline' : 'service-line', saysOfficial, outlet };
}
