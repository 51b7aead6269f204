import { checkCollisions } from './check-collisions';
import { checkCoverage } from './check-coverage';
import { checkDates } from './check-dates';
import { checkDomains } from './check-domains';
import { checkFormat } from './check-format';
import { checkGroups } from './check-groups';
import { checkHours } from './check-hours';
import { checkLineOrder } from './check-line-order';
import { checkMemory } from './check-memory';
import { checkNames } from './check-names';
import { checkNumbers } from './check-numbers';
import { checkOrdinaryWords } from './check-ordinary-words';
import { checkSchema } from './check-schema';
import { checkSharedNames } from './check-shared-names';
import { checkSharedNumbers } from './check-shared-numbers';
import { checkSources } from './check-sources';
import { readCollisions, readOrdinaryWords, readShared } from './read-data';
import type { DataCheck } from './types';

/** Every check by name, as `npx tsx scripts/data-check.ts` runs them. `today`: ISO date. */
export function listChecks(today: string): Readonly<Record<string, DataCheck>> {
  const shared = readShared();
  return {
    schema: checkSchema,
    format: checkFormat,
    numbers: checkNumbers,
    'shared-numbers': checkSharedNumbers(shared),
    domains: checkDomains(shared),
    names: checkNames,
    'shared-names': checkSharedNames(shared),
    'ordinary-words': checkOrdinaryWords(readOrdinaryWords()),
    dates: checkDates(today),
    sources: checkSources,
    memory: checkMemory,
    hours: checkHours,
    'line-order': checkLineOrder,
    coverage: checkCoverage,
    groups: checkGroups,
    collisions: checkCollisions(readCollisions()),
  };
}
