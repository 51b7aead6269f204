import * as v from 'valibot';
import type { PageAction } from '../protocol';

const Short = v.pipe(v.string(), v.maxLength(200));
const Subject = { canonical: v.pipe(v.string(), v.maxLength(40)), brand: v.optional(Short) };

const ActionSchema = v.variant('type', [
  v.object({ type: v.literal('trust'), ...Subject }),
  v.object({ type: v.literal('dispute'), ...Subject }),
  v.object({ type: v.literal('site-off') }),
  v.object({
    type: v.literal('undo'),
    of: v.picklist(['trust', 'dispute', 'site-off']),
    canonical: Subject.canonical,
  }),
  v.object({ type: v.literal('dismiss-bar') }),
  v.object({ type: v.literal('check'), text: v.pipe(v.string(), v.maxLength(2_000)) }),
  v.object({ type: v.literal('open-report') }),
]);

const QUERIES = {
  tabFindings: v.object({ tabId: v.pipe(v.number(), v.integer()) }),
  checkText: v.object({
    // one character over the box's own limit is enough to say "too long"
    text: v.pipe(
      v.string(),
      v.transform((text) => text.slice(0, 20_001)),
    ),
    company: v.optional(Short),
  }),
  searchCompanies: v.object({
    query: v.pipe(
      v.string(),
      v.transform((query) => query.slice(0, 200)),
    ),
    limit: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(100)), 20),
  }),
  company: v.object({ slug: Short }),
  loadScript: v.object({ script: v.picklist(['desk', 'view']) }),
  publicLines: v.object({ region: v.pipe(v.string(), v.maxLength(2)) }),
} as const;

/** @throws ValiError where the payload is not of the action's form */
export function parseAction(payload: unknown): PageAction {
  return v.parse(ActionSchema, payload) as PageAction;
}

/** @throws ValiError where the payload is not of the question's form */
export function parseQuery<Name extends keyof typeof QUERIES>(
  name: Name,
  payload: unknown,
): v.InferOutput<(typeof QUERIES)[Name]> {
  return v.parse(QUERIES[name], payload) as v.InferOutput<(typeof QUERIES)[Name]>;
}
