import * as v from 'valibot';
import { CANONICAL_NUMBER } from '../../registry/canonical-number';
import { SettingsSchema, type Settings } from './schema';

/** The settings that an organisation may hold (docs/POLICY.md): none that is about a person's own numbers. */
export const LOCKABLE_SETTINGS = [
  'language',
  'region',
  'markOfficial',
  'markFake',
  'markCaution',
  'guardCall',
  'guardCopy',
  'bar',
  'textSize',
  'sitesOff',
  'rememberRecent',
  'sync',
] as const satisfies readonly (keyof Settings)[];

const Canonical = v.pipe(v.string(), v.regex(CANONICAL_NUMBER));
const Slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), v.maxLength(60));
const Name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80));
const Host = v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/), v.maxLength(253));

export interface Policy {
  readonly locked: Partial<Settings>;
  /** Canonical. */
  readonly trustedNumbers: readonly string[];
  readonly extraBrands: readonly {
    readonly slug: string;
    readonly name: string;
    readonly numbers: readonly string[];
    readonly domains: readonly string[];
  }[];
  /** Where something stands that is not understood: `extraBrands.0.numbers.1`. */
  readonly ignored: readonly string[];
}

/** Takes what is right; each part that is not is named in `ignored` and left out by itself. */
export function parsePolicy(stored: unknown): Policy {
  const ignored: string[] = [];
  const { locked, trustedNumbers, extraBrands, ...others } = toObject(stored, 'policy', ignored);
  ignored.push(...Object.keys(others));
  return {
    locked: parseLocked(toObject(locked, 'locked', ignored), ignored),
    trustedNumbers: keepSound(trustedNumbers, 'trustedNumbers', Canonical, ignored),
    extraBrands: toArray(extraBrands, 'extraBrands', ignored).flatMap((entry, at) =>
      parseBrand(entry, `extraBrands.${at}`, ignored),
    ),
    ignored,
  };
}

function parseLocked(stored: Record<string, unknown>, ignored: string[]): Partial<Settings> {
  const sound = Object.entries(stored).filter(([key, value]) => {
    const isSound =
      LOCKABLE_SETTINGS.some((name) => name === key) &&
      isUnchanged(SettingsSchema.entries[key as keyof Settings], value);
    if (!isSound) ignored.push(`locked.${key}`);
    return isSound;
  });
  return Object.fromEntries(sound);
}

/** A setting's schema puts a default in the place of a wrong value, rather than fail. */
function isUnchanged(schema: v.GenericSchema, value: unknown): boolean {
  return JSON.stringify(v.parse(schema, value)) === JSON.stringify(value);
}

function parseBrand(entry: unknown, path: string, ignored: string[]): Policy['extraBrands'] {
  const { slug, name, numbers, domains } = toObject(entry, path, ignored);
  const named = v.safeParse(v.object({ slug: Slug, name: Name }), { slug, name });
  if (!named.success) {
    if (!ignored.includes(path)) ignored.push(path);
    return [];
  }
  return [
    {
      ...named.output,
      numbers: keepSound(numbers, `${path}.numbers`, Canonical, ignored),
      domains: keepSound(domains, `${path}.domains`, Host, ignored),
    },
  ];
}

function keepSound(
  list: unknown,
  path: string,
  schema: v.GenericSchema<string>,
  ignored: string[],
): string[] {
  return toArray(list, path, ignored).flatMap((value, at) => {
    if (v.is(schema, value)) return [value];
    ignored.push(`${path}.${at}`);
    return [];
  });
}

function toArray(value: unknown, path: string, ignored: string[]): readonly unknown[] {
  if (value !== undefined && !Array.isArray(value)) ignored.push(path);
  return Array.isArray(value) ? value : [];
}

function toObject(value: unknown, path: string, ignored: string[]): Record<string, unknown> {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (value !== undefined && !isObject) ignored.push(path);
  return isObject ? (value as Record<string, unknown>) : {};
}
