import { loadRegistry } from '../../../lib/registry';
import { compileRegistry } from '../../../lib/registry/compile-registry';
import type { Brand, Confidence, Coverage, Line, LinePurpose } from '../../../lib/registry/types';

// Companies that do not exist: what the rules do must not hang on what the lists hold this year.

const CHECKED = '2026-10-01';

function line(number: string, region: string, more: Partial<Line> = {}): Line {
  return {
    number,
    display: number,
    region,
    purpose: 'support' as LinePurpose,
    sources: ['test'],
    checked: CHECKED,
    confidence: 'high',
    status: 'active',
    ...more,
  };
}

function list(
  region: string,
  state: Coverage['state'],
  confidence: Confidence = 'high',
  more: Partial<Coverage> = {},
): Coverage {
  return {
    region,
    state,
    scope: 'national',
    confidence,
    checked: CHECKED,
    sources: ['test'],
    ...more,
  };
}

function brand(slug: string, en: string, more: Partial<Brand>): Brand {
  return {
    slug,
    names: { en },
    aliases: [],
    ambiguousAliases: [],
    category: 'other',
    domains: [],
    lines: [],
    channels: [],
    guides: [],
    coverage: [],
    ...more,
  };
}

const brands: Brand[] = [
  brand('nimbus-air', 'Nimbus Airlines', {
    ambiguousAliases: ['Nimbus'],
    domains: [{ host: 'nimbusairlines.com', role: 'own' }],
    lines: [line('+18002345617', 'US'), line('+14042345678', 'US', { purpose: 'switchboard' })],
    coverage: [list('US', 'complete')],
  }),
  brand('skylark', 'Skylark Hotels', {
    domains: [{ host: 'skylarkhotels.com', role: 'own' }],
    lines: [line('+18005537421', 'US')],
    coverage: [list('US', 'partial')],
  }),
  brand('vellum', 'VellumPay', {
    domains: [{ host: 'vellumpay.com', role: 'own' }],
    lines: [line('+18882345679', 'US', { purpose: 'statement' })],
    coverage: [list('*', 'none')],
  }),
  brand('whatsapp', 'WhatsApp', { coverage: [list('*', 'none')] }),
  brand('murmur', 'Murmur Chat', { coverage: [list('*', 'none', 'low')] }),
  brand('beichen', 'Beichen', {
    names: { zh: '北辰电器', en: 'Beichen' },
    aliases: ['北辰空调', '北辰冰箱', '北辰家电'],
    domains: [{ host: 'beichen.com.cn', role: 'own' }],
    lines: [line('+864008123456', 'CN'), line('CN:956137', 'CN')],
    coverage: [list('CN', 'complete')],
  }),
  brand('nanxi', 'Nanxi', {
    names: { zh: '南溪家电', en: 'Nanxi' },
    aliases: ['南溪空调'],
    lines: [line('+864006543218', 'CN')],
    coverage: [list('CN', 'partial')],
  }),
  brand('dongli', 'Dongli', {
    names: { zh: '东篱家电', en: 'Dongli' },
    aliases: ['东篱空调'],
    lines: [line('+864009998123', 'CN')],
    coverage: [list('CN', 'partial')],
  }),
  brand('xiling', 'Xiling', {
    names: { zh: '西岭家电', en: 'Xiling' },
    aliases: ['西岭空调'],
    lines: [line('+864007771234', 'CN')],
    coverage: [list('CN', 'partial')],
  }),
  brand('lotus-bank', 'Lotus Bank', {
    lines: [line('+9118002091234', 'IN')],
    coverage: [list('IN', 'partial')],
  }),
  brand('harbour-bank', 'Harbour Bank', {
    domains: [{ host: 'harbourbank.co.uk', role: 'own' }],
    lines: [line('+443451234567', 'GB')],
    coverage: [list('GB', 'partial')],
  }),
  brand('lowland', 'Lowland Telecom', {
    lines: [
      line('+18003217654', 'US', { confidence: 'low' }),
      line('+18009876543', 'US', { status: 'retired' }),
      line('+18662223334', 'US'),
    ],
    coverage: [list('US', 'complete', 'low')],
  }),
  brand('stale-store', 'Stale Stores', {
    lines: [line('+18774445556', 'US')],
    coverage: [list('US', 'complete', 'high', { checked: '2024-06-01' })],
  }),
  brand('quay-us', 'Quay Bank (US)', {
    ambiguousAliases: ['Quay Bank'],
    lines: [line('+18889061472', 'US')],
    coverage: [list('US', 'partial')],
  }),
  brand('quay-ca', 'Quay Bank Canada', {
    ambiguousAliases: ['Quay Bank'],
    lines: [line('+18667213548', 'CA')],
    coverage: [list('CA', 'partial')],
  }),
  brand('beichen-parcel', 'Beichen Parcel', {
    names: { zh: '北辰快递', en: 'Beichen Parcel' },
    lines: [line('+864008761234', 'CN')],
    coverage: [list('CN', 'complete')],
  }),
  brand('yunhe', 'Yunhe', {
    names: { zh: '云鹤电器', en: 'Yunhe' },
    aliases: ['云鹤'],
    category: 'appliance',
    lines: [line('+864003218765', 'CN')],
    coverage: [list('CN', 'complete')],
  }),
  brand('consumer-line', 'Consumer Complaint Line', {
    names: { zh: '消费者投诉举报热线', en: 'Consumer Complaint Line' },
    lines: [line('CN:12315', 'CN', { purpose: 'report' })],
    publicBody: true,
  }),
];

export const fixtureRegistry = loadRegistry(
  compileRegistry({
    brands,
    collisions: [],
    traditionalPairs: [],
    pinyin: (text) => text,
  }),
);
