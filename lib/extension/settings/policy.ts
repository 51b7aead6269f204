import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { SettingsSchema, type Settings } from './schema';

const ExtraBrand = v.object({
  slug: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/)),
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(80)),
  numbers: v.array(v.pipe(v.string(), v.maxLength(40))),
  domains: v.optional(v.array(v.pipe(v.string(), v.maxLength(253))), []),
});

/** What an organisation may set through the browser's managed storage (docs/POLICY.md). */
const PolicySchema = v.object({
  /** Settings that users cannot change. */
  locked: v.optional(v.partial(SettingsSchema), {}),
  trustedNumbers: v.optional(v.array(v.pipe(v.string(), v.maxLength(40))), []),
  extraBrands: v.optional(v.array(ExtraBrand), []),
});
export type Policy = v.InferOutput<typeof PolicySchema>;

const NO_POLICY: Policy = { locked: {}, trustedNumbers: [], extraBrands: [] };

/** Reads the managed policy; none set, no support or a malformed one count as none (the latter is logged). */
export async function readPolicy(): Promise<Policy> {
  let stored: Record<string, unknown>;
  try {
    stored = await browser.storage.managed.get();
  } catch {
    return NO_POLICY; // Firefox throws where no policy file exists
  }
  const parsed = v.safeParse(PolicySchema, stored);
  if (parsed.success) return parsed.output;
  console.warn(
    'TrueLine: the managed policy does not fit its schema and is ignored',
    v.flatten(parsed.issues),
  );
  return NO_POLICY;
}

/** Names of locked settings as they were given, without the defaults of the rest. */
export function listLocked(stored: Policy): readonly (keyof Settings)[] {
  return Object.keys(stored.locked).filter(
    (key): key is keyof Settings => stored.locked[key as keyof Settings] !== undefined,
  );
}
