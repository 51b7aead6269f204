import { describe, it } from 'vitest';
import { checkGroups } from '../../scripts/data-checks/check-groups';
import { expectCaught, expectClean } from './expect-data';

describe('a group has a head', () => {
  it('in every record of data/', () => {
    expectClean(checkGroups);
  });

  it('and the check catches what is not', () => {
    expectCaught(checkGroups, 'groups', [
      'group "nobody" is no record',
      /in a circle/,
      /in a circle/,
    ]);
  });
});
