import { expect, it } from 'vitest';
import { formatHours } from '../../../lib/ui/logic/format-hours';

const voice = { language: 'zh-CN', t: (key: string) => key };
const open = [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }];
const text = { zh: '热线全天；人工可能约08:00-22:00', en: '24 hours; staff perhaps 08:00-22:00' };

it('spans are shown where they say all, the source’s words where those say more', () => {
  expect(formatHours({ text, open }, voice)).toBe('common:open.always');
  expect(formatHours({ text, open, partial: true }, voice)).toBe(text.zh);
  expect(formatHours({ text }, voice)).toBe(text.zh);
});
