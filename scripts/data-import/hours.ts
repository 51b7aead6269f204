import type { Hours } from '../../lib/registry/types';

/** Regions of one time zone, so that a stated hour is a known instant. */
const ZONES: Readonly<Record<string, string>> = {
  CN: 'Asia/Shanghai',
  HK: 'Asia/Hong_Kong',
  TW: 'Asia/Taipei',
  SG: 'Asia/Singapore',
  JP: 'Asia/Tokyo',
  IN: 'Asia/Kolkata',
  GB: 'Europe/London',
  IE: 'Europe/Dublin',
  DE: 'Europe/Berlin',
  FR: 'Europe/Paris',
  ES: 'Europe/Madrid',
};
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const WORK_DAYS = [1, 2, 3, 4, 5];

/** Hours as the source states them, and as spans where the statement is plain enough. */
export function readHours(stated: string, region: string): Hours | undefined {
  if (stated === '') return undefined;
  const zone = ZONES[region];
  const open = readSpans(stated);
  return {
    text: { en: stated },
    ...(zone && open && { zone }),
    ...(open && (zone || isAlways(open)) && { open }),
  };
}

function isAlways(open: NonNullable<Hours['open']>): boolean {
  return open[0]?.from === '00:00' && open[0].to === '24:00';
}

function readSpans(stated: string): Hours['open'] {
  if (stated === '7x24' || stated === '24/7') {
    return [{ days: EVERY_DAY, from: '00:00', to: '24:00' }];
  }
  const days = stated.startsWith('Mon-Fri ') ? WORK_DAYS : EVERY_DAY;
  const hours = /^(?:Mon-Fri )?(\d\d?)(?::(\d\d))?-(\d\d?)(?::(\d\d))?$/.exec(stated);
  if (!hours) return undefined;
  const [, from = '', fromMinute = '00', to = '', toMinute = '00'] = hours;
  return [
    {
      days,
      from: `${from.padStart(2, '0')}:${fromMinute}`,
      to: `${to.padStart(2, '0')}:${toMinute}`,
    },
  ];
}
