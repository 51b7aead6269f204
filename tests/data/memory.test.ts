import { describe, it } from 'vitest';
import { checkMemory } from '../../scripts/data-checks/check-memory';
import { expectCaught, expectClean } from './expect-data';

describe('a line that rests on memory alone is not called sure', () => {
  it('in every record of data/', () => {
    expectClean(checkMemory);
  });

  it('and the check catches what is not', () => {
    expectCaught(checkMemory, 'memory', [/sure on memory alone/]);
  });
});
