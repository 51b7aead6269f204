import * as v from 'valibot';
import { CANONICAL_NUMBER } from './canonical-number';
import { linePurposes } from './purposes';
import type { Brand } from './types';

/** The shape of one record of data/; types.ts holds the same as the program reads it. */

const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const date = v.pipe(v.string(), v.regex(/^20\d\d-\d\d-\d\d$/));
const clock = v.pipe(v.string(), v.regex(/^([01]\d|2[0-4]):[0-5]\d$/));
const region = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/));
const regionOrAll = v.pipe(v.string(), v.regex(/^([A-Z]{2}|\*)$/));
const name = v.pipe(v.string(), v.nonEmpty(), v.maxLength(120));
const prose = v.pipe(v.string(), v.nonEmpty(), v.maxLength(600));
const source = v.pipe(v.string(), v.nonEmpty(), v.maxLength(300));
const sources = v.pipe(v.array(source), v.nonEmpty());
const confidence = v.picklist(['high', 'medium', 'low']);

export const canonicalNumber = v.pipe(v.string(), v.regex(CANONICAL_NUMBER));

const localText = v.strictObject({ zh: v.optional(prose), en: v.optional(prose) });

const weekday = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7));
const openSpan = v.strictObject({
  days: v.pipe(v.array(weekday), v.nonEmpty()),
  from: clock,
  to: clock,
});
const hours = v.strictObject({
  text: localText,
  zone: v.optional(v.string()),
  open: v.optional(v.array(openSpan)),
  partial: v.optional(v.boolean()),
});

const line = v.strictObject({
  number: canonicalNumber,
  display: name,
  region,
  purpose: v.picklist(linePurposes),
  label: v.optional(localText),
  hours: v.optional(hours),
  keys: v.optional(v.array(v.strictObject({ key: name, does: localText }))),
  human: v.optional(localText),
  note: v.optional(localText),
  sources,
  checked: date,
  confidence,
  status: v.picklist(['active', 'retired']),
  publicLine: v.optional(v.boolean()),
});

export const channelKinds = [
  'website',
  'app',
  'chat',
  'social',
  'store',
  'mail',
  'text',
  'delivery',
  'install',
  'robot',
] as const;

const channel = v.strictObject({
  kind: v.picklist(channelKinds),
  name: localText,
  url: v.optional(v.pipe(v.string(), v.url())),
  hours: v.optional(hours),
  human: v.optional(localText),
  solves: v.optional(localText),
  limits: v.optional(localText),
  note: v.optional(localText),
  sources,
  checked: date,
});

export const guideSections = [
  'scope',
  'backup',
  'human',
  'install-repair',
  'delivery',
  'complaints',
  'escalation',
  'prepare',
  'busy-days',
  'safety',
  'freshness',
  'overview',
] as const;

const guide = v.strictObject({
  section: v.picklist(guideSections),
  items: v.pipe(v.array(localText), v.nonEmpty()),
  sources,
  checked: date,
});

const domain = v.strictObject({
  host: v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/)),
  role: v.picklist(['own', 'search', 'user-content']),
  paths: v.optional(v.array(v.pipe(v.string(), v.startsWith('/')))),
});

const coverage = v.strictObject({
  region: regionOrAll,
  scope: v.picklist(['all', 'national']),
  state: v.picklist(['complete', 'partial', 'none']),
  confidence,
  checked: date,
  sources,
});

export const brandSchema = v.strictObject({
  $schema: v.optional(v.string()),
  slug,
  names: v.strictObject({ zh: v.optional(name), en: name }),
  aliases: v.array(name),
  ambiguousAliases: v.array(name),
  searchTerms: v.optional(v.array(name)),
  group: v.optional(slug),
  category: slug,
  domains: v.array(domain),
  lines: v.array(line),
  channels: v.array(channel),
  guides: v.array(guide),
  coverage: v.array(coverage),
  review: v.optional(v.strictObject({ date })),
  publicBody: v.optional(v.boolean()),
});

/** A parsed record is a Brand; `exactOptionalPropertyTypes` is stricter than valibot's output type. */
export function parseBrand(value: unknown): Brand {
  return v.parse(brandSchema, value) as Brand;
}
