import type { Brand, Coverage } from '../../lib/registry/types';
import { listBrands } from './types';
import type { DataCheck, DataProblem } from './types';

/** Coverage may accuse, so it is one clear statement a region, and the lines bear it out. */
export const checkCoverage: DataCheck = (records) =>
  listBrands(records).flatMap(({ path, brand }) => {
    const seen = new Set<string>();
    return brand.coverage.flatMap((entry): DataProblem[] => {
      const key = `${entry.region} ${entry.scope}`;
      const fault = seen.has(key)
        ? { what: 'is stated twice', fix: 'keep one statement for a region and scope' }
        : describeCoverage(entry, brand);
      seen.add(key);
      return fault ? [{ path, what: `coverage of ${key} ${fault.what}`, fix: fault.fix }] : [];
    });
  });

function describeCoverage(
  entry: Coverage,
  brand: Brand,
): { what: string; fix: string } | undefined {
  const { region, scope, state, confidence, sources } = entry;
  const lines = brand.lines.filter(
    (line) =>
      (region === '*' || line.region === region) &&
      line.status === 'active' &&
      line.confidence !== 'low',
  );
  if (state === 'complete' && lines.length === 0 && confidence !== 'low') {
    return { what: 'is complete without one sure line', fix: 'add the lines, or write "partial"' };
  }
  if (scope === 'all' && !sources.some((source) => /^https?:/.test(source))) {
    return {
      what: 'claims every number without a page that lists them',
      fix: 'name that page, or write "national"',
    };
  }
  const support = lines.find(({ purpose }) => purpose === 'general' || purpose === 'support');
  if (state === 'none' && support && confidence !== 'low') {
    return {
      what: `is none, yet ${support.number} is support`,
      fix: 'write "partial", or correct the purpose of the line',
    };
  }
  return undefined;
}
