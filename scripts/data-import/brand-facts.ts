import { readFileSync } from 'node:fs';
import { FACTS_DATE, readChineseLine, readInternationalLine } from './line-facts';
import type { FactRow } from './read-facts';
import { splitCell } from './read-facts';
import type { Brand, Confidence, Coverage, Domain, Line } from '../../lib/registry/types';

export interface Decisions {
  readonly merges: Readonly<Record<string, string>>;
  readonly names: Readonly<Record<string, { zh?: string; en: string }>>;
  readonly groups: Readonly<Record<string, string>>;
  readonly categories: Readonly<Record<string, string>>;
  readonly categoryOf: Readonly<Record<string, string>>;
  readonly searchTerms: Readonly<Record<string, readonly string[]>>;
  readonly ambiguous: Readonly<Record<string, readonly string[]>>;
  readonly unambiguous: Readonly<Record<string, readonly string[]>>;
  readonly retired: Readonly<Record<string, readonly string[]>>;
  readonly publicOwners: Readonly<Record<string, string>>;
  readonly coverage: Readonly<
    Record<string, readonly Pick<Coverage, 'region' | 'state' | 'confidence'>[]>
  >;
}

/** Decisions made by eye: which rows are one brand, which names are ordinary words, and the like. */
export function readDecisions(): Decisions {
  const path = new URL('../../data/import/decisions.json', import.meta.url);
  return JSON.parse(readFileSync(path, 'utf8')) as Decisions;
}

type Draft = { -readonly [K in keyof Brand]: Brand[K] };
type Simplify = (text: string) => string;
const RANK: Readonly<Record<Confidence, number>> = { high: 3, medium: 2, low: 1 };

/** One record a brand from the rows of both tables; `simplify` drops Traditional doubles of an alias. */
export function buildBrands(
  chinese: readonly FactRow[],
  international: readonly FactRow[],
  decisions: Decisions,
  simplify: Simplify,
): Brand[] {
  const rowsBySlug = new Map<string, { row: FactRow; chinese: boolean }[]>();
  for (const [rows, isChinese] of [
    [international, false],
    [chinese, true],
  ] as const) {
    for (const row of rows) {
      const id = row['brand_id'] ?? '';
      const slug = decisions.merges[id] ?? id;
      const known = rowsBySlug.get(slug) ?? [];
      rowsBySlug.set(slug, [...known, { row, chinese: isChinese }]);
    }
  }
  return [...rowsBySlug].map(([slug, rows]) => buildBrand(slug, rows, decisions, simplify));
}

function buildBrand(
  slug: string,
  rows: readonly { row: FactRow; chinese: boolean }[],
  decisions: Decisions,
  simplify: Simplify,
): Brand {
  const names = decisions.names[slug] ?? readNames(rows);
  const first = rows.find(({ chinese }) => !chinese)?.row ?? rows[0]?.row ?? {};
  const category = first['category'] ?? 'other';
  const brand: Draft = {
    slug,
    names,
    ...readAliases(slug, names, rows, decisions, simplify),
    category: decisions.categoryOf[slug] ?? decisions.categories[category] ?? category,
    domains: readDomains(rows.map(({ row }) => row)),
    lines: readLines(slug, rows, decisions),
    channels: [],
    guides: [],
    coverage: readCoverage(slug, rows, decisions),
  };
  const group = decisions.groups[slug];
  if (group) brand.group = group;
  const searchTerms = decisions.searchTerms[slug];
  if (searchTerms) brand.searchTerms = searchTerms;
  return brand;
}

function readNames(rows: readonly { row: FactRow; chinese: boolean }[]): Brand['names'] {
  const chinese = rows.find((entry) => entry.chinese)?.row;
  const other = rows.find((entry) => !entry.chinese)?.row;
  const zh = chinese?.['name_zh'];
  return { ...(zh && { zh }), en: (other ?? chinese)?.['name_en'] ?? '' };
}

function readAliases(
  slug: string,
  names: Brand['names'],
  rows: readonly { row: FactRow }[],
  decisions: Decisions,
  simplify: Simplify,
): Pick<Brand, 'aliases' | 'ambiguousAliases'> {
  const unambiguous = new Set(decisions.unambiguous[slug]);
  const searched = new Set(decisions.searchTerms[slug]);
  const keep = (text: string) => !searched.has(text);
  const ambiguous = [
    ...rows.flatMap(({ row }) => splitCell(row['ambiguous_aliases'])),
    ...(decisions.ambiguous[slug] ?? []),
  ].filter((text) => keep(text) && !unambiguous.has(text));
  const plain = [
    ...rows.flatMap(({ row }) => [row['name_zh'] ?? '', row['name_en'] ?? '']),
    ...rows.flatMap(({ row }) => splitCell(row['aliases'])),
    ...unambiguous,
  ].filter((text) => text !== '' && keep(text));
  const taken = new Set<string>();
  const takeOnce = (text: string) => {
    const key = simplify(text).toLowerCase();
    if (taken.has(key)) return false;
    taken.add(key);
    return true;
  };
  const ambiguousAliases = ambiguous.filter(takeOnce);
  taken.add(simplify(names.zh ?? '').toLowerCase()).add(names.en.toLowerCase());
  return { aliases: plain.filter(takeOnce), ambiguousAliases };
}

function readDomains(rows: readonly FactRow[]): Domain[] {
  const hosts = new Set(rows.flatMap((row) => splitCell(row['domains'])));
  return [...hosts].map((host) => ({ host: host.toLowerCase(), role: 'own' }));
}

function readLines(
  slug: string,
  rows: readonly { row: FactRow; chinese: boolean }[],
  decisions: Decisions,
): Line[] {
  const lines = new Map<string, Line>();
  for (const { row, chinese } of rows) {
    if (!row['number_canonical']) continue;
    const line = chinese ? readChineseLine(row) : readInternationalLine(row);
    const retired = decisions.retired[slug]?.includes(line.number);
    const known = lines.get(line.number);
    lines.set(
      line.number,
      known ? joinLines(known, line) : { ...line, ...(retired && { status: 'retired' }) },
    );
  }
  return [...lines.values()];
}

/** Two rows of one number: the surer one speaks, and both are named as sources. */
function joinLines(a: Line, b: Line): Line {
  const [main, other] = RANK[b.confidence] > RANK[a.confidence] ? [b, a] : [a, b];
  return { ...main, sources: [...new Set([...main.sources, ...other.sources])] };
}

/** DESIGN 2: complete means national; its confidence is the best of the brand's rows in the region. */
function readCoverage(
  slug: string,
  rows: readonly { row: FactRow; chinese: boolean }[],
  decisions: Decisions,
): Coverage[] {
  const decided = decisions.coverage[slug];
  const byRegion = new Map<string, { row: FactRow; line?: Line }[]>();
  for (const { row, chinese } of rows) {
    const line = chinese ? readChineseLine(row) : readInternationalLine(row);
    const region = chinese ? line.region : (row['region'] ?? '*');
    byRegion.set(region, [...(byRegion.get(region) ?? []), { row, line }]);
  }
  return [...byRegion].map(([region, entries]) => {
    const best = entries
      .map(({ row }) => row['confidence'] as Confidence)
      .sort((a, b) => RANK[b] - RANK[a]);
    const states = entries.map(({ row }) => row['completeness']);
    const state = states.every((item) => item === states[0])
      ? (states[0] as Coverage['state'])
      : 'partial';
    const choice = decided?.find((item) => item.region === region);
    return {
      region,
      scope: 'national' as const,
      state: choice?.state ?? state,
      confidence: choice?.confidence ?? best[0] ?? 'low',
      checked: FACTS_DATE,
      sources: [...new Set(entries.flatMap(({ line }) => line?.sources ?? []))].slice(0, 4),
    };
  });
}
