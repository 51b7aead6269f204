import type { Brand } from '../../lib/registry/types';

const DUE_AFTER_DAYS = 180;
const SHOWN = 40;

export interface DueRecord {
  readonly slug: string;
  /** Oldest check among the active lines and the coverage. */
  readonly checked: string;
}

/** Records whose oldest statement was last checked over 180 days before `today`, oldest first. */
export function listDue(brands: readonly Brand[], today: string): DueRecord[] {
  const limit = new Date(Date.parse(today) - DUE_AFTER_DAYS * 86_400_000)
    .toISOString()
    .slice(0, 10);
  return brands
    .flatMap((brand): DueRecord[] => {
      const dates = [
        ...brand.lines.filter(({ status }) => status === 'active').map(({ checked }) => checked),
        ...brand.coverage.map(({ checked }) => checked),
        ...brand.channels.map(({ checked }) => checked),
        ...brand.guides.map(({ checked }) => checked),
      ].sort();
      const [checked] = dates;
      return checked !== undefined && checked < limit ? [{ slug: brand.slug, checked }] : [];
    })
    .sort((a, b) => (a.checked < b.checked ? -1 : 1));
}

export function describeDue(due: readonly DueRecord[], today: string): string {
  if (due.length === 0) return `due for re-checking on ${today}: none`;
  const shown = due.slice(0, SHOWN).map(({ slug, checked }) => `  ${checked}  ${slug}`);
  const rest = due.length > SHOWN ? `\n  and ${due.length - SHOWN} more` : '';
  return `due for re-checking on ${today} (older than ${DUE_AFTER_DAYS} days): ${due.length}\n${shown.join('\n')}${rest}`;
}
