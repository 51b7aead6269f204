import { describe, it } from 'vitest';
import { checkDates } from '../../scripts/data-checks/check-dates';
import { expectCaught, expectClean } from './expect-data';

describe('a date exists and is past', () => {
  it('in every record of data/', () => {
    expectClean(checkDates(new Date().toISOString().slice(0, 10)));
  });

  it('and the check catches what is not', () => {
    expectCaught(checkDates('2026-11-22'), 'dates', [
      '2026-02-30 is no day',
      '2031-01-01 lies in the future',
    ]);
  });
});
