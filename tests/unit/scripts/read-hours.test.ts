import { describe, expect, it } from 'vitest';
import { readHours } from '../../../scripts/hours/read-hours';

const ALL = [1, 2, 3, 4, 5, 6, 7];
const WORK = [1, 2, 3, 4, 5];
const CHINA = 'Asia/Shanghai';
const EAST = 'America/New_York';
const always = { open: [{ days: ALL, from: '00:00', to: '24:00' }] };
const span = (zone: string, days: number[], from: string, to: string) => ({
  zone,
  open: [{ days, from, to }],
});

describe('stated hours that leave no choice are read as weekly spans', () => {
  it.each([
    ['7x24', 'CN', { zone: CHINA, ...always }],
    ['7×24', 'CN', { zone: CHINA, ...always }],
    ['24小时', 'CN', { zone: CHINA, ...always }],
    ['全天24小时', 'CN', { zone: CHINA, ...always }],
    ['24/7', 'US', always],
    ['24/7', 'AE', always],
    ['09:00-21:00', 'CN', span(CHINA, ALL, '09:00', '21:00')],
    ['9:00–21:00', 'CN', span(CHINA, ALL, '09:00', '21:00')],
    ['周一至周五 9：00至17：00', 'CN', span(CHINA, WORK, '09:00', '17:00')],
    ['每天08:30-20:30', 'CN', span(CHINA, ALL, '08:30', '20:30')],
    ['人工 8:00–22:00', 'CN', { ...span(CHINA, ALL, '08:00', '22:00'), partial: true }],
    ['Mon-Fri 9-17 ET', 'US', span(EAST, WORK, '09:00', '17:00')],
    ['Mon–Fri 9am–5pm (ET)', 'CA', span(EAST, WORK, '09:00', '17:00')],
    ['8am-midnight ET', 'US', span(EAST, ALL, '08:00', '24:00')],
    ['Mon-Fri 9-18:30', 'FR', span('Europe/Paris', WORK, '09:00', '18:30')],
    ['8-23 daily', 'ES', span('Europe/Madrid', ALL, '08:00', '23:00')],
    ['20:00-06:00', 'JP', span('Asia/Tokyo', ALL, '20:00', '06:00')],
    [
      'phone Mon-Fri 8-20, web 24/7',
      'GB',
      { ...span('Europe/London', WORK, '08:00', '20:00'), partial: true },
    ],
  ])('%s in %s', (stated, region, expected) => {
    expect(readHours({ en: stated }, region)).toEqual(expected);
    expect(readHours({ zh: stated, en: stated }, region)).toEqual(expected);
  });
});

describe('hours that may be meant otherwise give none', () => {
  it.each([
    ['', 'CN'],
    ['varies', 'CN'],
    ['工作日', 'CN'],
    ['workdays 9-18', 'CN'],
    ['workdays, robot 7x24', 'CN'],
    ['staff about 06:00-23:00', 'CN'],
    ['人工约06:00-23:00', 'CN'],
    ['约08:00-22:00', 'CN'],
    ['from 08:30 daily', 'CN'],
    ['08:00-18:00 (hours vary by product)', 'CN'],
    ['varies, many 18 hours or 7x24', 'CN'],
    ['24/7 technical', 'US'],
    ['24/7 automated', 'US'],
    ['not 24/7', 'US'],
    ['Mon-Fri 8-19', 'US'],
    ['Mon-Fri 9-17 ET', 'GB'],
    ['9-17 ET PT', 'US'],
    ['daily 9-18 daily', 'CN'],
    ['Mon-Fri', 'DE'],
    ['9-5', 'GB'],
    ['8-12', 'GB'],
    ['1-5', 'GB'],
    ['8-10pm', 'GB'],
    ['9-9', 'CN'],
    ['25:00-26:00', 'CN'],
    ['08:60-22:00', 'CN'],
    ['13am-5pm', 'GB'],
    ['9-12-18', 'CN'],
    ['9-18, Sat 10-16', 'CN'],
    ['9-18 except Sunday', 'CN'],
    ['400-811-3333', 'CN'],
  ])('“%s” in %s', (stated, region) => expect(readHours({ en: stated }, region)).toBeUndefined());

  it('and so do two languages that differ, or of which one is vague', () => {
    expect(readHours({ zh: '09:00-18:00', en: '9-17' }, 'CN')).toBeUndefined();
    expect(readHours({ zh: '各地不同', en: '7x24' }, 'CN')).toBeUndefined();
    expect(readHours({}, 'CN')).toBeUndefined();
  });
});
