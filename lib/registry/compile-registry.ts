import {
  CONFIDENCES,
  HAN,
  PUBLIC_BODY,
  PUBLIC_LINE,
  RETIRED,
  ROLES,
  SCOPES,
  STATES,
} from './compiled';
import type {
  CompiledBrand,
  CompiledCoverage,
  CompiledDomain,
  CompiledLine,
  CompiledRegistry,
  CoverageKind,
  LineKind,
} from './compiled';
import { toTemplate } from './display-template';
import { linePurposes } from './purposes';
import { listSpoken, spellOut } from './spelling';
import type { Brand, Coverage, Domain, Hours, Line, LocalText } from './types';

export interface CompileInput {
  readonly brands: readonly Brand[];
  readonly collisions: CompiledRegistry['collisions'];
  /** Pairs of a Traditional and its simplified character. */
  readonly traditionalPairs: readonly (readonly [string, string])[];
  /** Syllables of a Chinese text without tones, apart by a blank, as `spellOut` writes them. */
  readonly pinyin: (text: string) => string;
}

/** Records → the compact form that ships. Same input, same output. */
export function compileRegistry(input: CompileInput): CompiledRegistry {
  const pool = new Pool();
  const readings = new Map<string, string>();
  const brands = [...input.brands]
    .sort((a, b) => (a.slug < b.slug ? -1 : 1))
    .map((brand) => compileBrand(brand, pool, readings, input.pinyin));
  const alphabet = new Set(brands.flatMap((brand) => [...JSON.stringify(brand)]));
  const fold = input.traditionalPairs
    .filter(([traditional, simplified]) => alphabet.has(simplified) && traditional !== simplified)
    .flat()
    .join('');
  const checks = input.brands.flatMap((brand) => brand.lines.map((line) => line.checked));
  return {
    version: checks.sort().at(-1) ?? '',
    texts: pool.texts,
    sources: pool.sources,
    hours: pool.hours,
    lineKinds: pool.lineKinds,
    coverageKinds: pool.coverageKinds,
    brands,
    fold,
    readings: [...readings].map((pair) => pair.join('')).join(' '),
    collisions: input.collisions,
  };
}

/** Shared values, each once, by index. */
class Pool {
  readonly texts: string[] = [];
  readonly sources: number[][] = [];
  readonly hours: Hours[] = [];
  readonly lineKinds: LineKind[] = [];
  readonly coverageKinds: CoverageKind[] = [];
  private readonly indexes = new Map<string, number>();

  text(value: string): number {
    return this.take(`t${value}`, this.texts, value);
  }
  sourceList(values: readonly string[]): number {
    const list = values.map((value) => this.text(value));
    return this.take(`s${list.join()}`, this.sources, list);
  }
  hoursOf(value: Hours | undefined): number {
    return value ? this.take(`h${JSON.stringify(value)}`, this.hours, value) : -1;
  }
  lineKind(kind: LineKind): number {
    return this.take(`l${kind.join()}`, this.lineKinds, kind);
  }
  coverageKind(kind: CoverageKind): number {
    return this.take(`c${kind.join()}`, this.coverageKinds, kind);
  }
  private take<T>(key: string, into: T[], value: T): number {
    const known = this.indexes.get(key);
    if (known !== undefined) return known;
    const index = into.push(value) - 1;
    this.indexes.set(key, index);
    return index;
  }
}

function compileBrand(
  brand: Brand,
  pool: Pool,
  readings: Map<string, string>,
  pinyin: CompileInput['pinyin'],
): CompiledBrand {
  const compiled: CompiledBrand = [
    brand.slug,
    brand.names.zh ?? 0,
    brand.names.en,
    brand.aliases,
    brand.ambiguousAliases,
    brand.searchTerms ?? [],
    [],
    brand.group ?? 0,
    pool.text(brand.category),
    brand.publicBody ? PUBLIC_BODY : 0,
    brand.review ? pool.text(brand.review.date) : 0,
    brand.domains.map(compileDomain),
    brand.lines.map((line) => compileLine(line, pool)),
    brand.coverage.map((entry) => compileCoverage(entry, pool)),
    brand.channels.length > 0 ? brand.channels : 0,
    brand.guides.length > 0 ? brand.guides : 0,
  ];
  return compiled.with(6, compileSpellings(compiled, readings, pinyin)) as unknown as CompiledBrand;
}

/** The reading of a character on its own goes to the table; a text that reads otherwise is written out. */
function compileSpellings(
  brand: CompiledBrand,
  readings: Map<string, string>,
  pinyin: CompileInput['pinyin'],
): [number, string][] {
  return listSpoken(brand).flatMap((text, place): [number, string][] => {
    for (const character of text) {
      if (HAN.test(character) && !readings.has(character))
        readings.set(character, pinyin(character));
    }
    const syllables = pinyin(text);
    return syllables === spellOut(text, readings) ? [] : [[place, syllables]];
  });
}

function compileDomain(domain: Domain): CompiledDomain {
  if (domain.role === 'own' && !domain.paths) return domain.host;
  return [domain.host, ROLES.indexOf(domain.role), ...(domain.paths ?? [])];
}

function compileLine(line: Line, pool: Pool): CompiledLine {
  const rest = {
    ...(line.keys && { keys: line.keys }),
    ...(line.human && { human: line.human }),
  };
  const flags = (line.status === 'retired' ? RETIRED : 0) + (line.publicLine ? PUBLIC_LINE : 0);
  const kind = pool.lineKind([
    pool.text(line.region),
    linePurposes.indexOf(line.purpose),
    CONFIDENCES.indexOf(line.confidence),
    flags,
    pool.text(line.checked),
    pool.hoursOf(line.hours),
  ]);
  const parts: CompiledLine = [
    line.number,
    pool.text(toTemplate(line.display, line.number)),
    kind,
    pool.sourceList(line.sources),
    compileText(line.label, pool),
    compileText(line.note, pool),
    rest,
  ];
  const last = line.keys || line.human ? 7 : line.note ? 6 : line.label ? 5 : 4;
  return parts.slice(0, last) as unknown as CompiledLine;
}

/** English alone, or Chinese, a tab and English; 0 is the first category's name, so it can mean none. */
function compileText(text: LocalText | undefined, pool: Pool): number {
  if (!text) return 0;
  return pool.text(text.zh === undefined ? (text.en ?? '') : `${text.zh}\t${text.en ?? ''}`);
}

function compileCoverage(entry: Coverage, pool: Pool): CompiledCoverage {
  const kind = pool.coverageKind([
    pool.text(entry.region),
    SCOPES.indexOf(entry.scope),
    STATES.indexOf(entry.state),
    CONFIDENCES.indexOf(entry.confidence),
    pool.text(entry.checked),
  ]);
  return [kind, pool.sourceList(entry.sources)];
}
