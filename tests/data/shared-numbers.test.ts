import { describe, it } from 'vitest';
import { checkSharedNumbers } from '../../scripts/data-checks/check-shared-numbers';
import { readShared } from '../../scripts/data-checks/read-data';
import { expectCaught, expectClean } from './expect-data';

describe('a number of two brands is declared', () => {
  it('in every record of data/', () => {
    expectClean(checkSharedNumbers(readShared()));
  });

  it('and the check catches what is not', () => {
    expectCaught(checkSharedNumbers({ numbers: {} }), 'shared-numbers', [
      'CN:95001 is listed by acme, bolt, acme-pay',
    ]);
  });
});
