import { getCountryForNumber } from './number-region';
import { readHours } from './hours';
import type { FactRow } from './read-facts';
import { splitCell } from './read-facts';
import type { Confidence, Line, LinePurpose } from '../../lib/registry/types';

/** The day the facts were gathered and confirmed (facts/README.md). */
export const FACTS_DATE = '2026-11-22';

/** First rule that fits wins; the words are those the tables use. */
const PURPOSE_RULES: readonly [RegExp, LinePurpose][] = [
  [/printed on card statements|billing number/i, 'statement'],
  [
    /switchboard|headquarters|corporate|legal contact|copyright agent|no user support/i,
    'switchboard',
  ],
  [/tty|tdd|accessib|hearing/i, 'accessibility'],
  [/privacy|eu withdrawal/i, 'privacy'],
  [/fraud|scam|verify callers|report impersonation|card blocking|lost or stolen/i, 'fraud'],
  [/complain|grievance|ouvidoria|ombuds/i, 'complaint'],
  [/\btext\b|sms|whatsapp/i, 'text'],
  [/from abroad|overseas|international|global/i, 'overseas'],
  [/business|corporate|merchant|employer|seller|workplace|enterprise/i, 'business'],
  [/credit card|debit card|barclaycard|card ?member|card support|cards\b/i, 'card'],
  [/member|miles|loyalty|skymiles|rewards/i, 'membership'],
  [/technical support|\bsupport\b|helpdesk|helpline/i, 'support'],
  [/\bsales\b|orders|reservation|booking/i, 'sales'],
  [/repair|warranty|service centre|after-sales/i, 'after-sales'],
  [/chatbot|automated|activation/i, 'other'],
];

const CHINESE_PURPOSES: Readonly<Record<string, LinePurpose>> = {
  general: 'general',
  'credit-card': 'card',
  enterprise: 'business',
  overseas: 'overseas',
  complaint: 'complaint',
  vip: 'membership',
  'after-sales': 'after-sales',
  report: 'report',
};

/** A line of the Chinese table. */
export function readChineseLine(row: FactRow): Line {
  const note = row['note'] ?? '';
  const purpose = CHINESE_PURPOSES[row['purpose'] ?? ''] ?? purposeOfOther(note);
  return buildLine(row, getCountryForNumber(row['number_canonical'] ?? '', 'CN'), purpose, {
    sources: splitCell(row['evidence']),
    ...(note && { note: { en: note } }),
  });
}

function purposeOfOther(note: string): LinePurpose {
  if (/switchboard|headquarters|office/i.test(note)) return 'switchboard';
  return 'other';
}

/** A line of the international table; the table's own words become the label. */
export function readInternationalLine(row: FactRow): Line {
  const words = row['purpose'] ?? '';
  const rule = PURPOSE_RULES.find(([pattern]) => pattern.test(words));
  const note = row['note'] ?? '';
  const region = row['region'] === '*' ? 'US' : (row['region'] ?? '');
  return buildLine(row, region, rule?.[1] ?? 'general', {
    sources: (row['evidence'] ?? '')
      .split(';')
      .map((part) => part.trim())
      .filter(Boolean),
    label: { en: words },
    ...(note && { note: { en: note } }),
  });
}

function buildLine(
  row: FactRow,
  region: string,
  purpose: LinePurpose,
  rest: Pick<Line, 'sources'> & Partial<Line>,
): Line {
  const hours = readHours(row['hours'] ?? '', region);
  return {
    number: row['number_canonical'] ?? '',
    display: row['number_raw'] ?? '',
    region,
    purpose,
    ...(hours && { hours }),
    checked: FACTS_DATE,
    confidence: row['confidence'] as Confidence,
    status: 'active',
    ...rest,
  };
}
