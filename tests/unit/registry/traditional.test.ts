import { describe, expect, it } from 'vitest';
import { showRegistry } from '../../../lib/registry/show-registry';
import { compileTraditional } from '../../../scripts/build/compile-traditional';
import { readRecords } from '../../../scripts/read-records';
import { openRegistry } from '../../../scripts/command-line/open-registry';

const published = openRegistry();
const dictionary = compileTraditional(readRecords());
const shown = showRegistry(published, new Map(Object.entries(dictionary)));
const nameOf = (slug: string) => shown.brand(slug)?.names.zh;

describe('the registry as a reader of Traditional characters sees it', () => {
  it.each([
    ['gome', '國美電器'],
    ['icbc', '中國工商銀行'],
    ['hsbc', '滙豐銀行'],
    ['china-mobile', '中國移動'],
  ])('%s is %s', (slug, name) => expect(nameOf(slug)).toBe(name));

  it('speaks of lines, hours, keys, ways and advice in it', () => {
    const gome = shown.brand('gome');
    const [line] = gome?.lines ?? [];
    expect(line?.label?.zh).toContain('購前諮詢、訂單跟蹤、退換貨');
    expect(line?.hours?.text.zh).toContain('熱線每週七天、全天；人工可能約');
    expect(line?.keys?.at(-1)?.does.zh).toBe('轉人工，或直接說「人工服務」');
    expect(JSON.stringify([gome?.channels, gome?.guides])).toContain('簡訊驗證碼');
  });

  it('leaves no common simplified character in what it shows', () => {
    const left = Object.values(dictionary).filter((text) =>
      /[国电话号码热线银东发诈骗网与时说]/u.test(text),
    );
    expect(left).toEqual([]);
    expect(Object.keys(dictionary).length).toBeGreaterThan(2_000);
  });

  it('keeps names as their bearers have them, and the words of Taiwan for the rest', () => {
    expect(dictionary['京东通信']).toBe('京東通信');
    expect(dictionary['短信客服']).toBe('簡訊客服');
    expect(dictionary['泰康在线按3']).toBe('泰康在線按3');
  });

  it('judges by the same names, numbers and hosts', () => {
    expect(shown.owners('+864008113333')).toEqual(published.owners('+864008113333'));
    expect(shown.mentions('國美電器 国美电器')).toEqual(published.mentions('國美電器 国美电器'));
    expect(published.brand('gome')?.names.zh).toBe('国美电器');
  });
});

describe('a search typed in Traditional characters', () => {
  it.each([
    ['國美', 'gome'],
    ['工商銀行', 'icbc'],
    ['順豐', 'sf'],
    ['招商銀行', 'cmb'],
    ['滙豐', 'hsbc'],
    ['匯豐', 'hsbc'],
    ['海爾', 'haier'],
    ['中國移動', 'china-mobile'],
  ])('%s finds %s', (query, slug) =>
    expect(shown.search(query, 3).map((hit) => hit.slug)).toContain(slug),
  );

  it('shows the match as the reader writes it', () =>
    expect(shown.search('國美', 1)[0]?.matched).toMatch(/國美/));
});
