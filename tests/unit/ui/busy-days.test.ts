import { describe, expect, it } from 'vitest';
import { findBusyDay } from '../../../lib/ui/logic/busy-days';

const chinese = ['618、双十一、国庆假期，电话等待明显变长'];
const western = ['Lines are busy around Black Friday and Christmas'];
const on = (date: string) => new Date(`${date}T12:00:00`);

describe('busy days', () => {
  it.each([
    ['ten days before 双十一', chinese, '2026-10-30', 'double-eleven', 'near'],
    ['on 双十一', chinese, '2026-11-11', 'double-eleven', 'now'],
    ['on the last day of the holiday', chinese, '2026-10-07', 'national-day', 'now'],
    ['a week before 618', chinese, '2026-06-09', '618', 'near'],
    ['Black Friday 2026 is 27 November', western, '2026-11-27', 'black-friday', 'now'],
    ['the day before it', western, '2026-11-26', 'black-friday', 'near'],
    ['Black Friday 2024 was 29 November', western, '2024-11-29', 'black-friday', 'now'],
  ] as const)('%s', (_what, facts, date, id, state) => {
    expect(findBusyDay(facts, on(date))).toMatchObject({ id, state });
  });

  it('finds Spring Festival by the Chinese calendar, over the turn of the year too', () => {
    // New Year's Day of the Chinese calendar: 17 February 2026, 6 February 2027 (some ICU
    // versions say the 7th: the new moon falls minutes before midnight; the notice allows for a day).
    expect(findBusyDay(['春节期间繁忙'], on('2026-02-17'))).toMatchObject({
      id: 'spring-festival',
      from: '2026-02-16',
      state: 'now',
    });
    expect(findBusyDay(['春节期间繁忙'], on('2027-01-30'))).toMatchObject({
      from: expect.stringMatching(/^2027-02-0[56]$/),
      state: 'near',
    });
  });

  it('is silent far from any, the day after, and for days the facts do not name', () => {
    expect(findBusyDay(chinese, on('2026-11-22'))).toBeUndefined();
    expect(findBusyDay(chinese, on('2026-10-08'))).toBeUndefined();
    expect(findBusyDay(chinese, on('2026-11-27'))).toBeUndefined();
    expect(findBusyDay([], on('2026-11-11'))).toBeUndefined();
  });
});
