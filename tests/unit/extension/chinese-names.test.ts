import { describe, expect, it } from 'vitest';
import { createTranslate } from '../../../lib/extension/create-translate';
import { findChineseAlias } from '../../../lib/extension/judging/chinese-names';

describe('the Chinese name of a brand on record in English alone', () => {
  it.each([
    [['Taishin', '台新銀行', '台新'], [], '台新銀行'],
    [['玉山', '玉山銀行'], [], '玉山銀行'],
    [['台水'], [], '台水'],
    [['長榮', '長榮航空'], ['長榮航空'], '長榮'],
    [['みずほ銀行', 'NHK受信料', 'Chase'], [], undefined],
  ])('of %j (ordinary words: %j) is %s', (aliases, ambiguousAliases, expected) => {
    expect(findChineseAlias({ aliases, ambiguousAliases })).toBe(expected);
  });
});

describe('a name put into a sentence', () => {
  const resources = { x: { of: '是{{name}}的号码', only: '{{name}}', spaced: '打 {{name}} 问' } };

  it('in Latin letters stands apart from the Chinese around it', async () => {
    const t = await createTranslate('zh-CN', resources);
    expect(t('x:of', { name: 'Wells Fargo' })).toBe('是 Wells Fargo 的号码');
    expect(t('x:of', { name: '国美' })).toBe('是国美的号码');
    expect(t('x:only', { name: 'T恤 A' })).toBe('T恤 A');
    expect(t('x:spaced', { name: '95588' })).toBe('打 95588 问');
  });
});
