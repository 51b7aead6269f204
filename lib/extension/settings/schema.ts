import * as v from 'valibot';

/** Every setting with its default: an old, partial or damaged value is completed, never fatal. */
export const LANGUAGES = ['auto', 'zh-CN', 'zh-TW', 'en'] as const;
export const TEXT_SIZES = ['normal', 'large', 'largest'] as const;

/** Entries kept of each list. */
export const LONGEST_LISTS = {
  sitesOff: 500,
  barDismissed: 500,
  trusted: 500,
  disputed: 500,
  pinned: 50,
  recent: 20,
} as const;

const Host = v.pipe(v.string(), v.maxLength(253));
const ListedNumber = v.object({
  canonical: v.pipe(v.string(), v.maxLength(40)),
  /** ISO date on which the user said so. */
  since: v.pipe(v.string(), v.maxLength(10)),
  brand: v.optional(v.pipe(v.string(), v.maxLength(80))),
});

/** A list without its damaged entries: one of them must not cost all the others. */
function listOf<Schema extends v.GenericSchema>(schema: Schema) {
  const keepSound = (list: unknown[]) =>
    list.flatMap((entry) => {
      const parsed = v.safeParse(schema, entry);
      return parsed.success ? [parsed.output] : [];
    });
  return v.fallback(v.pipe(v.array(v.unknown()), v.transform(keepSound)), []);
}

export const SettingsSchema = v.object({
  language: v.fallback(v.picklist(LANGUAGES), 'auto'),
  /** ISO 3166 alpha-2, or `auto`: from the browser's language. */
  region: v.fallback(
    v.union([v.literal('auto'), v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))]),
    'auto',
  ),
  markOfficial: v.fallback(v.boolean(), true),
  markFake: v.fallback(v.boolean(), true),
  markCaution: v.fallback(v.boolean(), true),
  guardCall: v.fallback(v.boolean(), true),
  guardCopy: v.fallback(v.boolean(), true),
  bar: v.fallback(v.boolean(), true),
  textSize: v.fallback(v.picklist(TEXT_SIZES), 'normal'),
  sitesOff: listOf(Host),
  /** Hosts whose bar the user dismissed. */
  barDismissed: listOf(Host),
  trusted: listOf(ListedNumber),
  /** Flags the user called wrong: hidden here at once. */
  disputed: listOf(ListedNumber),
  pinned: listOf(v.pipe(v.string(), v.maxLength(80))),
  recent: listOf(v.pipe(v.string(), v.maxLength(80))),
  rememberRecent: v.fallback(v.boolean(), true),
  /** Copy some settings through the browser's own account. Never pasted text, recents, reported numbers. */
  sync: v.fallback(v.boolean(), false),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

/** The settings that sync may carry, and no others. */
export const SYNCED_SETTINGS = [
  'language',
  'region',
  'markOfficial',
  'markFake',
  'markCaution',
  'guardCall',
  'guardCopy',
  'bar',
  'textSize',
  'pinned',
] as const satisfies readonly (keyof Settings)[];

/** Completes any stored value into full settings; of lists that are too long the newest entries stay. */
export function parseSettings(stored: unknown): Settings {
  const object = typeof stored === 'object' && stored !== null ? stored : {};
  const settings = v.parse(SettingsSchema, fillMissing(object as Record<string, unknown>));
  return {
    ...settings,
    sitesOff: settings.sitesOff.slice(-LONGEST_LISTS.sitesOff),
    barDismissed: settings.barDismissed.slice(-LONGEST_LISTS.barDismissed),
    trusted: settings.trusted.slice(-LONGEST_LISTS.trusted),
    disputed: settings.disputed.slice(-LONGEST_LISTS.disputed),
    pinned: settings.pinned.slice(0, LONGEST_LISTS.pinned),
    recent: settings.recent.slice(0, LONGEST_LISTS.recent),
  };
}

/** A missing key is an invalid entry to valibot's object unless present; undefined triggers each fallback. */
function fillMissing(stored: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.keys(SettingsSchema.entries).map((key) => [
      key,
      Object.hasOwn(stored, key) ? stored[key] : undefined,
    ]),
  );
}

export const DEFAULT_SETTINGS: Settings = parseSettings({});
