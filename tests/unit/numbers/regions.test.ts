import { describe, expect, test } from 'vitest';
import type { PageFacts } from '../../../lib/candidates/types';
import { detectRegions } from '../../../lib/numbers/index';

const page = (facts: Partial<PageFacts>): PageFacts => ({
  url: 'https://site.example/',
  title: '',
  lang: '',
  headings: [],
  masthead: '',
  footer: '',
  opening: '',
  ...facts,
});

describe('regions of a page, likeliest first', () => {
  test.each([
    ['a mainland page', { lang: 'zh-CN' }, 'CN'],
    ['a page in traditional script', { lang: 'zh-TW' }, 'TW'],
    ['a Hong Kong page', { lang: 'zh-HK' }, 'HK'],
    ['a country in the language tag', { lang: 'en-GB' }, 'GB'],
    ['the host', { lang: 'en', url: 'https://www.ato.gov.au/contact' }, 'AU'],
    ['an Indian host', { lang: 'en', url: 'https://shop.co.in/' }, 'IN'],
    ['a British government host', { lang: 'en', url: 'https://www.gov.uk/' }, 'GB'],
    ['a federal host', { lang: 'en', url: 'https://www.irs.gov/' }, 'US'],
    ['cities', { lang: 'en', opening: 'Repair desk in Mumbai and Pune' }, 'IN'],
    ['the footer', { lang: 'en', footer: '© Acme Pty Ltd, Sydney NSW' }, 'AU'],
    ['money', { lang: 'en', opening: 'Delivery is £ 3.50 on any order' }, 'GB'],
    ['a calling code', { lang: 'en', opening: 'Write to +65 6363 3333 any day' }, 'SG'],
    ['German', { lang: 'de' }, 'DE'],
    ['Portuguese', { lang: 'pt' }, 'BR'],
    ['Japanese without a tag', { opening: 'お問い合わせはこちら' }, 'JP'],
    ['Chinese without a tag', { opening: '客服电话' }, 'CN'],
    ['the user, where nothing else tells', { lang: 'en', userRegion: 'CA' }, 'CA'],
    ['UK for GB', { lang: 'en', userRegion: 'UK' }, 'GB'],
  ] as const)('%s', (_, facts, region) => {
    expect(detectRegions(page(facts))[0]).toBe(region);
  });

  test('a page in English is not read as the user’s where English is not spoken', () => {
    expect(detectRegions(page({ lang: 'en', userRegion: 'CN' }))).toEqual(['US', 'CN']);
  });

  test("the user's region comes after the page's own", () => {
    expect(detectRegions(page({ lang: 'zh-CN', userRegion: 'US' }))).toEqual(['CN', 'US']);
  });

  test('there is always one, each once and few', () => {
    const all = detectRegions(
      page({ lang: 'en-IE', opening: 'London Paris Mumbai Sydney Toronto Singapore Tokyo' }),
    );
    expect(detectRegions(page({}))).toEqual(['US']);
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeLessThan(6);
  });

  test('a bare number is read in the likeliest region first', () => {
    expect(detectRegions(page({ lang: 'zh-HK', url: 'https://shop.hk/' }))[0]).toBe('HK');
  });
});
