import { describe, it } from 'vitest';
import { checkNumbers } from '../../scripts/data-checks/check-numbers';
import { expectCaught, expectClean } from './expect-data';

describe('a number is canonical and prints as itself', () => {
  it('in every record of data/', () => {
    expectClean(checkNumbers);
  });

  it('and the check catches what is not', () => {
    expectCaught(checkNumbers, 'numbers', [
      /no valid number/,
      '+4402071234567 (020 7123 4567): not canonical, should be +442071234567',
      /printed form is another/,
      /another region/,
      /listed twice/,
      /number of the template/,
    ]);
  });
});
