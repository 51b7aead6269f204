import * as v from 'valibot';
import { CANONICAL_NUMBER } from '../../registry/canonical-number';
import { LANGUAGES, LONGEST_LISTS, TEXT_SIZES, type Settings } from './schema';

const FORMAT = 'trueline-settings';
const VERSION = 1;

const Host = v.pipe(v.string(), v.toLowerCase(), v.check(isHost));
const Slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), v.maxLength(80));
const ListedNumber = v.object({
  canonical: v.pipe(v.string(), v.regex(CANONICAL_NUMBER)),
  since: v.pipe(v.string(), v.isoDate(), v.check(isDay)),
  brand: v.exactOptional(Slug),
});

/** What a file may say of a setting; the switch of sync is each device's own. */
const VALUES = {
  language: v.picklist(LANGUAGES),
  region: v.union([v.literal('auto'), v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))]),
  markOfficial: v.boolean(),
  markFake: v.boolean(),
  markCaution: v.boolean(),
  guardCall: v.boolean(),
  guardCopy: v.boolean(),
  bar: v.boolean(),
  textSize: v.picklist(TEXT_SIZES),
  rememberRecent: v.boolean(),
} as const;

/** What a file may put in a list. */
const ENTRIES = {
  sitesOff: Host,
  barDismissed: Host,
  trusted: ListedNumber,
  disputed: ListedNumber,
  pinned: Slug,
  recent: Slug,
} as const;

type ListName = keyof typeof ENTRIES;
type Entry = v.InferOutput<(typeof ENTRIES)[ListName]>;
export type BackupSettings = Partial<Omit<Settings, 'sync'>>;

/** Something in a file that is not understood, and so was not taken. */
export interface LeftOut {
  /** A setting, or the name that stands in the file. */
  readonly name: string;
  /** Place in its list, from 1. */
  readonly at?: number;
  /** As it stands in the file, cut short. */
  readonly value: string;
}

export type Backup =
  /** No file of ours, or a damaged one. */
  | { readonly kind: 'foreign' }
  /** Of a version to come: what it means cannot be known. */
  | { readonly kind: 'newer' }
  | {
      readonly kind: 'read';
      readonly settings: BackupSettings;
      readonly leftOut: readonly LeftOut[];
    };

/** The text of a file that holds all settings but the switch of sync. */
export function writeBackup(settings: Settings): string {
  const carried = { ...settings, sync: undefined };
  return `${JSON.stringify({ format: FORMAT, version: VERSION, settings: carried }, null, 2)}\n`;
}

/** Reads a file's text: takes what is right, and names each part that is not. */
export function readBackup(text: string): Backup {
  const file = parseObject(text);
  if (file?.format !== FORMAT || typeof file.version !== 'number') return { kind: 'foreign' };
  if (file.version > VERSION) return { kind: 'newer' };
  if (file.version !== VERSION || !isObject(file.settings)) return { kind: 'foreign' };
  const leftOut: LeftOut[] = [];
  const settings = Object.entries(file.settings).flatMap(([name, value]) => {
    const kept = isListName(name)
      ? keepEntries(name, value, leftOut)
      : keepValue(name, value, leftOut);
    return kept === undefined ? [] : [[name, kept] as const];
  });
  return { kind: 'read', settings: Object.fromEntries(settings), leftOut };
}

/** What a file gives beside what is here: its lists are added to, and nothing in them is lost. */
export function joinBackup(now: Settings, given: BackupSettings): BackupSettings {
  const lists = (Object.keys(ENTRIES) as ListName[]).flatMap((name) => {
    const [own, added] = [now[name] as readonly Entry[], given[name] as readonly Entry[]];
    if (!added) return [];
    const known = new Set(own.map(nameEntry));
    const others = added.filter((entry) => !known.has(nameEntry(entry)));
    const isNewestFirst = name === 'pinned' || name === 'recent';
    return [[name, isNewestFirst ? [...own, ...others] : [...others, ...own]] as const];
  });
  return { ...given, ...Object.fromEntries(lists) };
}

function keepValue(name: string, value: unknown, leftOut: LeftOut[]): unknown {
  if (name === 'sync' && value === false) return undefined;
  const isKnown = Object.hasOwn(VALUES, name);
  if (isKnown && v.is(VALUES[name as keyof typeof VALUES], value)) return value;
  leftOut.push({ name: name.slice(0, SHOWN), value: show(value) });
  return undefined;
}

/** Undefined where it is no list, or none of its entries is right: what is here then stays. */
function keepEntries(name: ListName, list: unknown, leftOut: LeftOut[]): Entry[] | undefined {
  if (!Array.isArray(list)) {
    leftOut.push({ name, value: show(list) });
    return undefined;
  }
  const kept = new Map<string, Entry>();
  for (const [at, value] of list.entries()) {
    const parsed = v.safeParse<v.GenericSchema<unknown, Entry>>(ENTRIES[name], value);
    if (parsed.success && kept.size < LONGEST_LISTS[name])
      kept.set(nameEntry(parsed.output), parsed.output);
    else leftOut.push({ name, at: at + 1, value: show(value) });
  }
  return kept.size > 0 ? [...kept.values()] : undefined;
}

function nameEntry(entry: Entry): string {
  return typeof entry === 'string' ? entry : entry.canonical;
}

const SHOWN = 40;

function show(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

function isListName(name: string): name is ListName {
  return Object.hasOwn(ENTRIES, name);
}

/** A host and nothing else: no path, no port, no user. */
function isHost(text: string): boolean {
  return (
    text.length <= 253 && URL.canParse(`http://${text}`) && new URL(`http://${text}`).host === text
  );
}

/** 2026-02-31 has the form of a date and is none. */
function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const file: unknown = JSON.parse(text);
    return isObject(file) ? file : undefined;
  } catch {
    return undefined;
  }
}
