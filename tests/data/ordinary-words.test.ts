import { describe, it } from 'vitest';
import { checkOrdinaryWords } from '../../scripts/data-checks/check-ordinary-words';
import { readOrdinaryWords } from '../../scripts/data-checks/read-data';
import { expectCaught, expectClean } from './expect-data';

describe('an ordinary word is guarded', () => {
  it('in every record of data/', () => {
    expectClean(checkOrdinaryWords(readOrdinaryWords()));
  });

  it('and the check catches what is not', () => {
    expectCaught(checkOrdinaryWords(['target']), 'ordinary-words', [
      '"Target" is an ordinary word and not guarded',
    ]);
  });

  it('also where brackets follow it in the record', () => {
    expectCaught(checkOrdinaryWords(['norton']), 'ordinary-words', [
      '"Norton" is an ordinary word and not guarded',
    ]);
  });
});
