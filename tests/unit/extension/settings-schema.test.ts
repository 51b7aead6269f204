import { describe, expect, it } from 'vitest';
import {
  DEFAULT_SETTINGS,
  parseSettings,
  SYNCED_SETTINGS,
} from '../../../lib/extension/settings/schema';

describe('stored settings are completed, never fatal', () => {
  it.each([undefined, null, 'text', 7, [], { language: 'klingon' }, { trusted: 'x' }])(
    'reads %j as the defaults',
    (stored) => expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS),
  );

  it('keeps what is right beside what is damaged', () => {
    const settings = parseSettings({ language: 'zh-TW', markFake: 'yes', sitesOff: ['a.example'] });
    expect(settings).toMatchObject({ language: 'zh-TW', markFake: true, sitesOff: ['a.example'] });
  });

  it('keeps the newest 500 of a list that grew without end', () => {
    const sitesOff = Array.from({ length: 600 }, (_, index) => `h${index}.example`);
    const kept = parseSettings({ sitesOff }).sitesOff;
    expect(kept).toHaveLength(500);
    expect(kept.at(-1)).toBe('h599.example');
  });

  it('never syncs what the user looked up, reported or trusts', () => {
    for (const key of ['recent', 'disputed', 'trusted', 'sitesOff', 'barDismissed'] as const)
      expect(SYNCED_SETTINGS).not.toContain(key);
  });
});
