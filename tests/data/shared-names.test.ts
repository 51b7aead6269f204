import { describe, it } from 'vitest';
import { checkSharedNames } from '../../scripts/data-checks/check-shared-names';
import { readShared } from '../../scripts/data-checks/read-data';
import { expectCaught, expectClean } from './expect-data';

describe('a name of two brands is declared', () => {
  it('in every record of data/', () => {
    expectClean(checkSharedNames(readShared()));
  });

  it('and the check catches what is not', () => {
    expectCaught(checkSharedNames({ names: {} }), 'shared-names', [
      '"极峰" is also a name of acme',
    ]);
  });
});
