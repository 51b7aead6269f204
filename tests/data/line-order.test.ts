import { describe, it } from 'vitest';
import { checkLineOrder } from '../../scripts/data-checks/check-line-order';
import { expectCaught, expectClean } from './expect-data';

describe('the first line is one that people may be told to call', () => {
  it('in every record of data/', () => {
    expectClean(checkLineOrder);
  });

  it('and the check catches what is not', () => {
    expectCaught(checkLineOrder, 'line-order', [
      /CN:95001 stands before CN:95002/,
      /CN:95001 stands before CN:95002/,
    ]);
  });
});
