import { describe, it } from 'vitest';
import { checkSources } from '../../scripts/data-checks/check-sources';
import { expectCaught, expectClean } from './expect-data';

describe('a line says where it comes from', () => {
  it('in every record of data/', () => {
    expectClean(checkSources);
  });

  it('and the check catches what is not', () => {
    expectCaught(checkSources, 'sources', [
      /"web" names no source/,
      /named twice/,
      /"https:\/\/" names no source/,
    ]);
  });
});
