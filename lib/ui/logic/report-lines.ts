import reportFirst from '../../../data/report-first.json';
import type { Brand } from '../../registry/types';

const SHOWN = 6;

/** Reporting lines of a region: those a victim of fraud needs first, and the rest. */
export function splitReportLines(
  bodies: readonly Brand[],
  region: string,
): { first: readonly Brand[]; rest: readonly Brand[] } {
  const chosen = listUrgentBodies(region).flatMap(
    (slug) => bodies.find((body) => body.slug === slug) ?? [],
  );
  const others = bodies.filter((body) => !chosen.includes(body));
  if (bodies.length <= SHOWN + 2) return { first: [...chosen, ...others], rest: [] };
  if (chosen.length > 0) return { first: chosen, rest: others };
  return { first: bodies.slice(0, SHOWN), rest: bodies.slice(SHOWN) };
}

/** Slugs of those a victim of fraud turns to first, in order. */
export function listUrgentBodies(region: string): readonly string[] {
  return (reportFirst as Readonly<Record<string, readonly string[]>>)[region] ?? [];
}
