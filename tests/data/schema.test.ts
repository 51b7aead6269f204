import { describe, it } from 'vitest';
import { checkSchema } from '../../scripts/data-checks/check-schema';
import { expectCaught, expectClean } from './expect-data';

describe('a record fits the schema and is named and placed after its slug', () => {
  it('in every record of data/', () => {
    expectClean(checkSchema);
  });

  it('and the check catches what is not', () => {
    expectCaught(checkSchema, 'schema', [
      /^not JSON/,
      /colour/,
      /sources/,
      'the file is not named after its slug "acme"',
      'the record belongs in brands/retail',
    ]);
  });
});
