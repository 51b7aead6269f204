import { describe, it } from 'vitest';
import { checkFormat } from '../../scripts/data-checks/check-format';
import { expectCaught, expectClean } from './expect-data';

describe('a file is in canonical form', () => {
  it('in every record of data/', () => {
    expectClean(checkFormat);
  });

  it('and the check catches what is not', () => {
    expectCaught(checkFormat, 'format', ['not in canonical form']);
  });
});
