import { describe, it } from 'vitest';
import { checkCoverage } from '../../scripts/data-checks/check-coverage';
import { expectCaught, expectClean } from './expect-data';

describe('coverage is one clear statement that the lines bear out', () => {
  it('in every record of data/', () => {
    expectClean(checkCoverage);
  });

  it('and the check catches what is not', () => {
    expectCaught(checkCoverage, 'coverage', [
      /stated twice/,
      /without one sure line/,
      /claims every number/,
      /is none, yet CN:95001 is support/,
    ]);
  });
});
