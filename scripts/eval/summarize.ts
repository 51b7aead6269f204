import type { Scored } from './score-cases';

export interface Summary {
  readonly rows: readonly (readonly [string, string, string])[];
  readonly misses: readonly Scored[];
}

/** The figures of issue-wide interest, each with its target; misses worst first. */
export function summarize(scored: readonly Scored[]): Summary {
  const counted = scored.filter(({ outcome }) => outcome !== 'accepted');
  const labelled = (label: string) => counted.filter((entry) => entry.label === label);
  const found = (verdict: string) => counted.filter((entry) => entry.verdict === verdict);
  const heldFakes = labelled('fake').filter(({ brandHeld }) => brandHeld);
  const share = (part: readonly Scored[], whole: readonly Scored[]) =>
    whole.length === 0
      ? 'none'
      : `${(part.length / whole.length).toFixed(3)} (${part.length}/${whole.length})`;
  const isFake = ({ verdict }: Scored) => verdict === 'fake';
  const warns = ({ verdict }: Scored) => verdict === 'fake' || verdict === 'caution';
  const isRight = ({ outcome }: Scored) => outcome === 'right';
  const unknown = labelled('unknown');
  return {
    rows: [
      ['fake outside the label', String(found('fake').filter((e) => !isRight(e)).length), '0'],
      ['fake recall, brand held', share(heldFakes.filter(isFake), heldFakes), '≥ 0.92'],
      ['fake or caution, brand held', share(heldFakes.filter(warns), heldFakes), '≥ 0.98'],
      ['fake precision', share(found('fake').filter(isRight), found('fake')), '1.000'],
      ['official precision', share(found('official').filter(isRight), found('official')), '≥ 0.99'],
      [
        'official recall',
        share(labelled('official').filter(isRight), labelled('official')),
        '≥ 0.97',
      ],
      ['caution precision', share(found('caution').filter(isRight), found('caution')), ''],
      ['caution recall', share(labelled('caution').filter(isRight), labelled('caution')), ''],
      [
        'unknown given a caution',
        share(
          unknown.filter(({ verdict }) => verdict === 'caution'),
          unknown,
        ),
        '≤ 0.010',
      ],
      ['unknown given a warning', share(unknown.filter(warns), unknown), ''],
    ],
    misses: counted.filter(({ outcome }) => outcome === 'wrong').sort(compareMisses),
  };
}

const SEVERITY: Readonly<Record<string, number>> = { fake: 0, official: 1, caution: 2, unknown: 3 };

function compareMisses(a: Scored, b: Scored): number {
  return (SEVERITY[a.verdict] ?? 4) - (SEVERITY[b.verdict] ?? 4) || a.id.localeCompare(b.id);
}
