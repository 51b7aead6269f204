import { describe, it } from 'vitest';
import { checkNames } from '../../scripts/data-checks/check-names';
import { expectCaught, expectClean } from './expect-data';

describe('a brand has an English name, and a Chinese one for a Chinese line', () => {
  it('in every record of data/', () => {
    expectClean(checkNames);
  });

  it('and the check catches what is not', () => {
    expectCaught(checkNames, 'names', [
      /English name/,
      /no Chinese name/,
      /is not Chinese/,
      'the name of the template',
    ]);
  });
});
