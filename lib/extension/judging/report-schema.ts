import * as v from 'valibot';
import type { PageReport } from '../../candidates/types';

/** Ceilings of one report; the page's reader stays under them (docs/PAGE.md). */
const text = (length: number) => v.pipe(v.string(), v.maxLength(length));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20_000));

const SpanSchema = v.object({ start: offset, end: offset });
const Short = text(1_000);

const WindowSchema = v.object({
  id: v.pipe(v.number(), v.integer()),
  text: text(8_000),
  runs: v.pipe(v.array(SpanSchema), v.maxLength(500)),
  links: v.pipe(
    v.array(v.object({ ...SpanSchema.entries, href: text(2_000), label: v.optional(Short) })),
    v.maxLength(200),
  ),
  headings: v.pipe(v.array(Short), v.maxLength(10)),
  table: v.optional(
    v.object({ column: v.optional(Short), row: v.optional(Short), caption: v.optional(Short) }),
  ),
  lead: v.optional(Short),
  before: v.pipe(v.array(Short), v.maxLength(10)),
  after: v.pipe(v.array(Short), v.maxLength(10)),
  area: v.picklist(['main', 'header', 'nav', 'footer', 'aside']),
  cardLink: v.optional(text(2_000)),
  userWritten: v.optional(v.boolean()),
});

const PageSchema = v.object({
  url: text(8_000),
  title: text(2_000),
  lang: text(100),
  siteName: v.optional(Short),
  headings: v.pipe(v.array(Short), v.maxLength(20)),
  masthead: text(2_000),
  footer: text(2_000),
  opening: text(8_000),
  searchText: v.optional(text(2_000)),
  userRegion: v.optional(text(2)),
});

/** Loose: fields that a reader adds later pass through to the rules that know them. */
const ReportSchema = v.object({
  page: v.looseObject(PageSchema.entries),
  windows: v.pipe(v.array(v.looseObject(WindowSchema.entries)), v.maxLength(2_000)),
  part: v.optional(v.boolean()),
  adds: v.optional(v.boolean()),
});

/**
 * Parses a report on arrival.
 * @throws Error naming the first field that does not fit
 */
export function parseReport(payload: unknown): PageReport {
  const parsed = v.safeParse(ReportSchema, payload);
  if (parsed.success) return parsed.output as PageReport;
  const issue = parsed.issues[0];
  throw new Error(`page report: ${v.getDotPath(issue) ?? 'root'}: ${issue.message}`);
}
