import { describe, it } from 'vitest';
import { checkDomains } from '../../scripts/data-checks/check-domains';
import { readShared } from '../../scripts/data-checks/read-data';
import { expectCaught, expectClean } from './expect-data';

describe('a host is real and has one owner', () => {
  it('in every record of data/', () => {
    expectClean(checkDomains(readShared()));
  });

  it('and the check catches what is not', () => {
    expectCaught(checkDomains({ hosts: {} }), 'domains', [
      'acme.con ends in no public suffix',
      'www.acme.com leaves out the rest of acme.com',
      "acme.com is also acme's",
    ]);
  });
});
