import { describe, expect, it } from 'vitest';
import { loadStrings, resolveLanguage, resolveRegion } from '../../../lib/extension/strings';

describe('language and region', () => {
  it.each([
    ['auto', 'zh-CN', 'zh-CN'],
    ['auto', 'zh', 'zh-CN'],
    ['auto', 'zh-Hant-HK', 'zh-TW'],
    ['auto', 'zh_TW', 'zh-TW'],
    ['auto', 'zh-HK', 'zh-TW'],
    ['auto', 'de-DE', 'en'],
    ['en', 'zh-CN', 'en'],
  ] as const)('chosen %s, browser %s → %s', (chosen, browser, language) =>
    expect(resolveLanguage(chosen, browser)).toBe(language),
  );

  it.each([
    ['auto', 'zh-CN', 'CN'],
    ['auto', 'en-GB', 'GB'],
    ['auto', 'zh', 'CN'],
    ['auto', 'not a tag!', 'US'],
    ['HK', 'en-US', 'HK'],
  ])('region %s, browser %s → %s', (chosen, browser, region) =>
    expect(resolveRegion(chosen, browser)).toBe(region),
  );

  it('speaks each language with its own plural forms', async () => {
    const en = await loadStrings('en');
    expect(en('background:badge-fake', { count: 1 })).toContain('1 number here is');
    expect(en('background:badge-fake', { count: 3 })).toContain('3 numbers here are');
    const zh = await loadStrings('zh-CN');
    expect(zh('background:badge-fake', { count: 3 })).toBe('真号：本页有 3 个号码不在官方号码表内');
    expect((await loadStrings('zh-TW'))('background:badge-none')).toBe('真號');
  });
});
