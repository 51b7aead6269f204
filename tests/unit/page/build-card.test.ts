import { describe, expect, it } from 'vitest';
import { buildCard, type CardContext } from '../../../lib/ui/card/build-card';
import { PAGE_STRING_KEYS } from '../../../lib/ui/card/page-strings';
import { splitAtNumbers } from '../../../lib/ui/card/whole-numbers';
import type { Brand, Line } from '../../../lib/registry/types';
import { REASONS, type Finding } from '../../../lib/verdicts/types';
import en from '../../../data/locales/en/card.json';
import cn from '../../../data/locales/zh-CN/card.json';
import tw from '../../../data/locales/zh-TW/card.json';

const TABLES = { en, 'zh-CN': cn, 'zh-TW': tw } as const;

function line(number: string, display: string, changes: Partial<Line> = {}): Line {
  return {
    number,
    display,
    region: 'CN',
    purpose: 'support',
    sources: ['https://www.acme.example/help'],
    checked: '2026-11-20',
    confidence: 'high',
    status: 'active',
    ...changes,
  };
}

const acme: Brand = {
  slug: 'acme',
  names: { zh: '甲乙', en: 'Acme' },
  aliases: [],
  ambiguousAliases: [],
  category: 'retail',
  domains: [{ host: 'acme.example', role: 'own' }],
  lines: [
    line('CN:95000', '95000', { purpose: 'switchboard' }),
    line('+8618005550100', '1800', { confidence: 'low' }),
    line('+18005550100', '800-555-0100', { region: 'US' }),
    line('+864005550100', '400-555-0100'),
  ],
  channels: [],
  guides: [],
  coverage: [],
};

function createContext(language: CardContext['language'] = 'en', region = 'US'): CardContext {
  return {
    registry: {
      brand: (slug: string) => (slug === 'acme' ? acme : undefined),
      owners: (number: string) =>
        acme.lines
          .filter((each) => each.number === number)
          .map((each) => ({ slug: 'acme', line: each })),
    } as unknown as CardContext['registry'],
    language,
    region,
    today: '2026-11-22',
    t: (key, values = {}) => {
      const [file, path] = key.split(':') as [string, string];
      if (file === 'common') return path;
      const found = path
        .split('.')
        .reduce<unknown>(
          (table, part) => (table as Record<string, unknown>)?.[part],
          TABLES[language],
        );
      if (typeof found !== 'string') throw new Error(`no string ${key}`);
      return found.replace(/\{\{(\w+)\}\}/g, (_, name: string) =>
        String(values[name] ?? `?${name}`),
      );
    },
  };
}

function find(changes: Partial<Finding>): Finding {
  return {
    windowId: 0,
    span: { start: 0, end: 12 },
    text: '400-555-0108',
    canonical: '+864005550108',
    verdict: 'fake',
    brand: 'acme',
    owners: [],
    reasons: ['coverage-complete', 'not-listed'],
    evidence: { where: 'sentence', text: 'Acme hotline' },
    checked: '2026-11-20',
    ...changes,
  };
}

describe('the card of a fake', () => {
  it('states a fact with its day, and the real line', () => {
    const card = buildCard(find({}), createContext());
    expect(card.title).toBe("Not on Acme's list (checked November 20, 2026)");
    expect(card.line?.display).toBe('400-555-0100');
    expect(card.advice).toContain('400-555-0100');
    expect(buildCard(find({}), createContext('zh-CN')).title).toBe(
      '不在甲乙官方号码表内（核对于 2026年11月20日）',
    );
  });

  it.each(['lookalike', 'lookalike-host', 'from-url', 'disguised', 'tel-mismatch'] as const)(
    'says imitation with %s',
    (reason) => {
      expect(buildCard(find({ reasons: [reason] }), createContext('zh-CN')).title).toMatch(
        /^疑似假冒/,
      );
      expect(buildCard(find({ reasons: [reason] }), createContext()).title).toMatch(/imitation/);
    },
  );

  it('does not say imitation with any other reason, and never says scam in a title', () => {
    for (const reason of REASONS) {
      const { title } = buildCard(find({ reasons: [reason] }), createContext());
      expect(title).not.toMatch(/scam|fraud/i);
    }
    expect(buildCard(find({ reasons: ['many-brands'] }), createContext()).title).not.toMatch(
      /imitation/,
    );
  });

  it('prefers the line of the number’s own country, then of the user’s', () => {
    const american = find({ canonical: '+18885550142', text: '888-555-0142' });
    expect(buildCard(american, createContext('zh-CN', 'CN')).line?.display).toBe('800-555-0100');
    expect(
      buildCard(find({ canonical: '+442079460000' }), createContext('en', 'US')).line?.display,
    ).toBe('800-555-0100');
  });

  it('never offers a switchboard or an unconfirmed number as the real line', () => {
    const only = { ...acme, lines: acme.lines.slice(0, 2) };
    const context = createContext();
    const registry = { ...context.registry, brand: () => only } as CardContext['registry'];
    const card = buildCard(find({}), { ...context, registry });
    expect(card.line).toBeUndefined();
    expect(card.advice).toContain('website');
  });

  it('brings texts to report and to dispute it, the address left for the page to fill', () => {
    const card = buildCard(find({}), { ...createContext(), correctionAddress: 'fix@acme.example' });
    expect(card.reportText).toContain('400-555-0108');
    expect(card.reportText).toContain('{url}');
    expect(card.disputeText).toContain('fix@acme.example');
    expect(card.correction).toBe('mailto:fix@acme.example');
    const withPage = { ...createContext(), correctionAddress: 'https://acme.example/fix' };
    expect(buildCard(find({}), withPage).correction).toBe('https://acme.example/fix');
    const plain = buildCard(find({}), createContext());
    expect(plain.disputeText).not.toContain('Send to');
    expect(plain.correction).toBeUndefined();
  });
});

it('every reason and verdict has its sentence in all three languages, at most three of them', () => {
  for (const language of ['en', 'zh-CN', 'zh-TW'] as const)
    for (const verdict of ['official', 'fake', 'caution', 'unknown'] as const)
      for (const reason of REASONS) {
        const card = buildCard(
          find({
            verdict,
            reasons: [reason, 'hotline-spam', 'not-listed', 'wrong-kind'],
            owners: ['acme'],
            stale: true,
          }),
          createContext(language),
        );
        for (const text of [card.title, card.advice, ...card.why])
          expect(text).not.toMatch(/\?|undefined|^$/);
        expect(card.why.length).toBeLessThanOrEqual(3);
      }
});

describe('what the card says in plain words', () => {
  it('explains the two red words in its first sentence', () => {
    const plain = buildCard(find({}), createContext('zh-CN'));
    const imitation = buildCard(find({ reasons: ['lookalike'] }), createContext('zh-CN'));
    expect(plain.lead).toContain('官方号码表里没有它');
    expect(plain.lead).not.toContain('冒充');
    expect(imitation.lead).toContain('冒充');
    expect(buildCard(find({ verdict: 'caution' }), createContext()).lead).toBeUndefined();
  });

  it('words a reason found elsewhere on the page for the page, in a pasted text for the text', () => {
    const [onPage] = buildCard(find({ reasons: ['disguised'] }), createContext()).why;
    const pasted = find({ reasons: ['disguised'], windowId: -1 });
    const [inText] = buildCard(pasted, createContext()).why;
    expect(onPage).toMatch(/^On this page/);
    expect(inText).not.toMatch(/page/);
  });

  it('writes no s after the apostrophe of a name that ends in s', () => {
    const context = createContext();
    const brand = { ...acme, names: { zh: '甲乙', en: 'Acme Lines' } };
    const registry = { ...context.registry, brand: () => brand } as CardContext['registry'];
    const { title } = buildCard(find({}), { ...context, registry });
    expect(title).toContain("Acme Lines' list");
    expect(buildCard(find({}), context).title).toContain("Acme's list");
  });

  it.each([
    [['vcards', 'https://www.acme.example/help'], 'official website (acme.example)'],
    [['https://support.acme.example/'], 'official website (support.acme.example)'],
    [['https://notacme.example/'], 'third parties'],
    [['second:github:someone/lists'], 'third parties'],
    [['statement texts'], 'statement texts'],
  ])('names the kind of source: %j', (sources, wanted) => {
    const context = createContext();
    const lines = acme.lines.map((each) => ({ ...each, sources }));
    const registry = { ...context.registry, brand: () => ({ ...acme, lines }) };
    const card = buildCard(find({}), { ...context, registry: registry as never });
    expect(card.lineSource).toContain(wanted);
    expect(card.lineSource).toContain('November 20, 2026');
  });

  it.each([
    ['To reach Delta, call 1-800-221-1212.', ['1-800-221-1212']],
    ['请打 400-811-3333。', ['400-811-3333']],
    ['Not listed (checked 2026-11-22)', ['2026-11-22']],
    ['全天24小时', []],
  ])('keeps the numbers of %j whole', (text, numbers) => {
    const parts = splitAtNumbers(text);
    expect(parts.map((part) => part.text).join('')).toBe(text);
    expect(parts.filter(({ isNumber }) => isNumber).map((part) => part.text)).toEqual(numbers);
  });
});

it('an official number’s card shows its own line', () => {
  const card = buildCard(
    find({ verdict: 'official', canonical: '+18005550100', reasons: ['listed'], owners: ['acme'] }),
    createContext(),
  );
  expect(card.line?.display).toBe('800-555-0100');
  expect(card.title).toBe("Acme's official number (checked November 20, 2026)");
  expect(card.reportText).toBeUndefined();
});

it('every string the page asks for exists', () => {
  for (const table of Object.values(TABLES))
    for (const key of PAGE_STRING_KEYS) expect(typeof table[key]).toBe('string');
});
