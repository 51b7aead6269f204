import * as v from 'valibot';

/** Every setting with its default: an old, partial or damaged value is completed, never fatal. */
export const LANGUAGES = ['auto', 'zh-CN', 'zh-TW', 'en'] as const;

const Host = v.pipe(v.string(), v.maxLength(253));
const ListedNumber = v.object({
  canonical: v.pipe(v.string(), v.maxLength(40)),
  /** ISO date on which the user said so. */
  since: v.pipe(v.string(), v.maxLength(10)),
  brand: v.optional(v.pipe(v.string(), v.maxLength(80))),
});

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
  textSize: v.fallback(v.picklist(['normal', 'large', 'largest']), 'normal'),
  sitesOff: v.fallback(v.array(Host), []),
  /** Hosts whose bar the user dismissed. */
  barDismissed: v.fallback(v.array(Host), []),
  trusted: v.fallback(v.array(ListedNumber), []),
  /** Flags the user called wrong: hidden here at once. */
  disputed: v.fallback(v.array(ListedNumber), []),
  pinned: v.fallback(v.array(v.pipe(v.string(), v.maxLength(80))), []),
  recent: v.fallback(v.array(v.pipe(v.string(), v.maxLength(80))), []),
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

/** Completes any stored value into full settings; lists are cut at 500 entries. */
export function parseSettings(stored: unknown): Settings {
  const object = typeof stored === 'object' && stored !== null ? stored : {};
  const settings = v.parse(SettingsSchema, fillMissing(object as Record<string, unknown>));
  return {
    ...settings,
    sitesOff: settings.sitesOff.slice(-500),
    barDismissed: settings.barDismissed.slice(-500),
    trusted: settings.trusted.slice(-500),
    disputed: settings.disputed.slice(-500),
    pinned: settings.pinned.slice(0, 50),
    recent: settings.recent.slice(0, 20),
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
