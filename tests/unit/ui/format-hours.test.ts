import { expect, it } from 'vitest';
import { formatHours } from '../../../lib/ui/logic/format-hours';
import { loadStrings } from '../../../lib/extension/strings';
import { listRegions } from '../../../lib/ui/logic/regions';

const voice = { language: 'zh-CN', t: (key: string) => key };
const open = [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }];
const text = { zh: '热线全天；人工可能约08:00-22:00', en: '24 hours; staff perhaps 08:00-22:00' };

it('spans are shown where they say all, the source’s words where those say more', () => {
  expect(formatHours({ text, open }, voice)).toBe('common:open.always');
  expect(formatHours({ text, open, partial: true }, voice)).toBe(text.zh);
  expect(formatHours({ text }, voice)).toBe(text.zh);
});

it('English spells out the days and clocks of sources that write them short', async () => {
  const english = { language: 'en', t: await loadStrings('en') };
  const say = (en: string) => formatHours({ text: { en } }, english);
  expect(say('Mon-Fri 7-19')).toBe('Monday to Friday, 7:00–19:00');
  expect(say('phone Mon-Fri 08:30-20, web 24/7')).toBe(
    'phone Monday to Friday, 8:30–20:00, web 24 hours a day',
  );
  expect(say('Mon-Fri 7-9 pm')).toBe('Mon-Fri 7-9 pm');
});

it('a country of one’s own stands first among the countries', () => {
  expect(listRegions('en', 'JP', 'US')[0]).toBe('US');
  expect(listRegions('en', 'JP', 'US')).toContain('JP');
  expect(listRegions('zh-CN', 'CN')[0]).toBe('CN');
  expect(listRegions('en', 'auto')).not.toContain('auto');
});
