import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import reportFirst from '../../../data/report-first.json';
import { capText, isMessage, LONGEST_TEXT } from '../../../lib/ui/logic/box-text';
import { findNoSupport, sortLines, toDialled } from '../../../lib/ui/logic/company-lines';
import { findOldDate, formatDate } from '../../../lib/ui/logic/dates';
import { nameSources } from '../../../lib/ui/logic/name-source';
import { readSite } from '../../../lib/ui/logic/read-site';
import { findNamingVerdict, sortWorstFirst } from '../../../lib/ui/logic/verdict-order';
import type { Brand, Line } from '../../../lib/registry/types';

const line = (number: string, more: Partial<Line> = {}): Line => ({
  number,
  display: number,
  region: 'CN',
  purpose: 'general',
  sources: ['x'],
  checked: '2026-11-22',
  confidence: 'high',
  status: 'active',
  ...more,
});

describe('which line to call', () => {
  it('is the one of the user’s region, for anyone before for some', () => {
    const lines = [
      line('us', { region: 'US' }),
      line('card', { purpose: 'card' }),
      line('main'),
      line('sales', { purpose: 'sales' }),
    ];
    const sorted = sortLines(lines, 'CN');
    expect(sorted.main?.number).toBe('main');
    expect(sorted.others.map(({ number }) => number)).toEqual(['sales', 'card', 'us']);
    expect(sortLines(lines, 'US').main?.number).toBe('us');
  });

  it('is never a doubtful, retired, switchboard or statement line', () => {
    const sorted = sortLines(
      [
        line('low', { confidence: 'low' }),
        line('old', { status: 'retired' }),
        line('head office', { purpose: 'switchboard' }),
        line('statement', { purpose: 'statement' }),
      ],
      'CN',
    );
    expect(sorted.main).toBeUndefined();
    expect(sorted.unconfirmed).toHaveLength(1);
    expect(sorted.retired).toHaveLength(1);
    expect(sorted.others).toHaveLength(2);
  });

  it('dials a short code as its digits', () => {
    expect(toDialled('CN:95588')).toBe('95588');
    expect(toDialled('+864008113333')).toBe('+864008113333');
    expect(toDialled('JP:#9110')).toBe('%239110');
  });

  it('says "no phone support" only where the judgement is sure and of this region', () => {
    const brand = (region: string, confidence: 'high' | 'low') =>
      ({
        coverage: [
          { region, scope: 'national', state: 'none', confidence, checked: 'd', sources: ['x'] },
        ],
      }) as unknown as Brand;
    expect(findNoSupport(brand('*', 'high'), 'CN')).toBeDefined();
    expect(findNoSupport(brand('US', 'high'), 'CN')).toBeUndefined();
    expect(findNoSupport(brand('*', 'low'), 'CN')).toBeUndefined();
  });
});

describe('what is in the box', () => {
  it('is cut at 5,000 characters, never through a character', () => {
    expect(capText('字'.repeat(LONGEST_TEXT))).toMatchObject({ cut: false });
    const { text, cut } = capText(`${'字'.repeat(LONGEST_TEXT - 1)}😀😀`);
    expect([text.length, cut, /[\uD800-\uDBFF]$/.test(text)]).toEqual([
      LONGEST_TEXT - 1,
      true,
      false,
    ]);
  });

  it.each([
    ['国美', false],
    ['Bank of America', false],
    ['95588', false],
    ['7-Eleven', false],
    ['【工商银行】您的账户', true],
    ['您的快递丢失。请回电', true],
    ['Your account is locked! Call us', true],
    ['first\nsecond', true],
  ])('%s is a message: %s', (text, expected) => {
    expect(isMessage(text)).toBe(expected);
  });
});

describe('dates', () => {
  it('warn of facts over 180 days old, on the oldest', () => {
    const now = new Date('2026-11-22T00:00:00Z');
    expect(findOldDate(['2026-11-22', '2026-01-25'], now)).toBe('2026-01-25');
    expect(findOldDate(['2026-05-26'], now)).toBeUndefined(); // 180 days
    expect(findOldDate(['2026-05-25'], now)).toBe('2026-05-25');
    expect(findOldDate([], now)).toBeUndefined();
  });

  it('are written in the user’s language, on the day itself', () => {
    expect(formatDate('2026-01-25', 'zh-CN')).toBe('2026年1月25日');
    expect(formatDate('2026-01-25', 'en')).toBe('January 25, 2026');
    expect(formatDate('unknown', 'en')).toBe('unknown');
  });
});

describe('findings', () => {
  const list = (['official', 'unknown', 'fake', 'caution'] as const).map((verdict) => ({
    verdict,
  }));
  it('stand worst first', () => {
    expect(sortWorstFirst(list).map(({ verdict }) => verdict)).toEqual([
      'fake',
      'caution',
      'unknown',
      'official',
    ]);
  });
  it('are named by the worst to act on; an unlisted number does not hide an official one', () => {
    expect(findNamingVerdict(list)).toBe('fake');
    expect(findNamingVerdict([{ verdict: 'unknown' }, { verdict: 'official' }])).toBe('official');
    expect(findNamingVerdict([])).toBeUndefined();
  });
});

describe('sites a person types', () => {
  it.each([
    ['example.com', 'example.com'],
    [' https://www.Example.com/path?x ', 'example.com'],
    ['例子.中国', 'xn--fsqu00a.xn--fiqs8s'],
    ['example', undefined],
    ['two words.com', undefined],
    ['javascript:alert(1)', undefined],
    ['file:///etc/passwd', undefined],
    ['', undefined],
  ])('%s', (text, host) => {
    expect(readSite(text)).toBe(host);
  });
});

it('sources are named for people, each once, and only web addresses become links', () => {
  const t = (key: string) => key;
  expect(
    nameSources(
      [
        'seed',
        'second:github-file-id:1',
        'second:github-file-id:2',
        'https://a.example/x',
        'vcards',
      ],
      t,
    ),
  ).toEqual([
    { name: 'common:sources.seed' },
    { name: 'common:sources.code' },
    { name: 'https://a.example/x', url: 'https://a.example/x' },
    { name: 'vCards', url: 'https://github.com/metowolf/vCards' },
  ]);
});

it('every line that is to come first in an emergency has its record', () => {
  const exists = (slug: string) =>
    ['public-lines', 'brands/government'].some((folder) =>
      existsSync(new URL(`../../../data/${folder}/${slug}.json`, import.meta.url)),
    );
  expect(
    Object.values(reportFirst)
      .flat()
      .filter((slug) => !exists(slug)),
  ).toEqual([]);
});
