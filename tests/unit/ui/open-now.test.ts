import { describe, expect, it } from 'vitest';
import { findNextStaffed } from '../../../lib/ui/logic/staffed-hours';
import { computeOpenState } from '../../../lib/ui/logic/open-now';

const shanghai = 'Asia/Shanghai';
const text = { en: 'as the source says' };
const everyDay = [1, 2, 3, 4, 5, 6, 7];
const workdays = [1, 2, 3, 4, 5];
/** Monday 23 November 2026, on Shanghai's clock. */
const monday = (clock: string) => new Date(`2026-11-23T${clock}:00+08:00`);

function open(spans: { days: number[]; from: string; to: string }[], now: Date, zone = shanghai) {
  return computeOpenState({ text, zone, open: spans }, now);
}

describe('whether a line is served', () => {
  it.each([
    ['just opened', '08:00', { open: true, until: '22:00' }],
    ['before', '07:59', { open: false, opens: { day: 1, time: '08:00' } }],
    ['the last minute', '21:59', { open: true, until: '22:00' }],
    ['closed on the hour', '22:00', { open: false, opens: { day: 2, time: '08:00' } }],
  ])('08:00–22:00, %s', (_when, clock, expected) => {
    expect(open([{ days: everyDay, from: '08:00', to: '22:00' }], monday(clock))).toEqual(expected);
  });

  it('is open all week without an end where every day is whole', () => {
    const spans = [{ days: everyDay, from: '00:00', to: '24:00' }];
    expect(open(spans, monday('03:00'))).toEqual({ open: true });
  });

  it('round the clock needs no zone to be open now, anything less does', () => {
    const allDay = [{ days: everyDay, from: '00:00', to: '24:00' }];
    expect(computeOpenState({ text, open: allDay }, monday('03:00'))).toEqual({ open: true });
    const most = [{ days: workdays, from: '00:00', to: '24:00' }];
    expect(computeOpenState({ text, open: most }, monday('03:00'))).toBeUndefined();
  });

  it('on Friday evening points to Monday, over the end of the week', () => {
    const friday = new Date('2026-11-27T19:00:00+08:00');
    const spans = [{ days: workdays, from: '09:00', to: '18:00' }];
    expect(open(spans, friday)).toEqual({ open: false, opens: { day: 1, time: '09:00' } });
  });

  it('runs past midnight, and past Sunday into Monday', () => {
    const spans = [{ days: everyDay, from: '20:00', to: '02:00' }];
    expect(open(spans, monday('01:30'))).toEqual({ open: true, until: '02:00' });
    expect(open([{ days: [7], from: '20:00', to: '02:00' }], monday('01:00'))).toEqual({
      open: true,
      until: '02:00',
    });
  });

  it('joins spans that touch at midnight', () => {
    const spans = [
      { days: [1], from: '08:00', to: '24:00' },
      { days: [2], from: '00:00', to: '06:00' },
    ];
    expect(open(spans, monday('23:00'))).toEqual({ open: true, until: '06:00' });
  });

  it('takes a lunch break into account', () => {
    const spans = [
      { days: workdays, from: '09:00', to: '12:00' },
      { days: workdays, from: '13:00', to: '18:00' },
    ];
    expect(open(spans, monday('12:30'))).toEqual({ open: false, opens: { day: 1, time: '13:00' } });
  });

  it('reads the line’s own clock, daylight saving included', () => {
    const spans = [{ days: workdays, from: '09:00', to: '17:00' }];
    // 13:30 UTC is 08:30 in New York in November, 09:30 in July.
    expect(open(spans, new Date('2026-11-23T13:30:00Z'), 'America/New_York')?.open).toBe(false);
    expect(open(spans, new Date('2026-07-20T13:30:00Z'), 'America/New_York')?.open).toBe(true);
  });

  it.each([
    ['no hours at all', undefined],
    ['hours in words alone', { text }],
    ['no zone', { text, open: [{ days: everyDay, from: '08:00', to: '22:00' }] }],
    [
      'a zone nobody knows',
      { text, zone: 'Nowhere/At_All', open: [{ days: everyDay, from: '08:00', to: '22:00' }] },
    ],
  ])('says nothing where there is %s', (_what, hours) => {
    expect(computeOpenState(hours, monday('10:00'))).toBeUndefined();
  });
});

describe('a line that works all night but is staffed by day', () => {
  const hours = {
    text: {
      zh: '热线全天；人工可能约08:00-22:00',
      en: 'Line open 24 hours; staff perhaps 08:00-22:00',
    },
    zone: shanghai,
    open: [{ days: everyDay, from: '00:00', to: '24:00' }],
    partial: true,
  };

  it.each([
    ['01:00', '08:00'],
    ['08:00', undefined],
    ['21:59', undefined],
    ['22:00', '08:00'],
  ])('at %s people answer next from %s', (clock, expected) => {
    expect(findNextStaffed(hours, monday(clock))).toBe(expected);
  });

  it('says nothing of people where the words do not', () => {
    const bare = { ...hours, text: { zh: '全天24小时，中英文', en: '7x24, zh and en' } };
    expect(findNextStaffed(bare, monday('01:00'))).toBeUndefined();
  });
});
