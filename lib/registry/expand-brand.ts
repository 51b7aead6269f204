import { CONFIDENCES, PUBLIC_BODY, PUBLIC_LINE, RETIRED, ROLES, SCOPES, STATES } from './compiled';
import type {
  CompiledBrand,
  CompiledCoverage,
  CompiledDomain,
  CompiledLine,
  CompiledRegistry,
  CoverageKind,
  LineKind,
} from './compiled';
import { fillTemplate } from './display-template';
import { linePurposes } from './purposes';
import type { Brand, Coverage, Domain, Line, LocalText } from './types';

type Shared = Pick<CompiledRegistry, 'texts' | 'sources' | 'hours' | 'lineKinds' | 'coverageKinds'>;

/** Kinds that a sound file never lacks. */
const NO_LINE: LineKind = [0, 0, 2, 1, 0, -1];
const NO_COVERAGE: CoverageKind = [0, 0, 1, 2, 0];

/** One compiled brand as a record again. */
export function expandBrand(compiled: CompiledBrand, shared: Shared): Brand {
  const [slug, zh, en, aliases, ambiguousAliases, searchTerms] = compiled;
  const [, , , , , , , group, category, flags, review, domains, lines] = compiled;
  return {
    slug,
    names: { ...(zh !== 0 && { zh }), en },
    aliases,
    ambiguousAliases,
    ...(searchTerms.length > 0 && { searchTerms }),
    ...(group !== 0 && { group }),
    category: shared.texts[category] ?? '',
    domains: domains.map(expandDomain),
    lines: lines.map((line) => expandLine(line, shared)),
    channels: compiled[14] || [],
    guides: compiled[15] || [],
    coverage: compiled[13].map((entry) => expandCoverage(entry, shared)),
    ...(review !== 0 && { review: { date: shared.texts[review] ?? '' } }),
    ...(flags === PUBLIC_BODY && { publicBody: true }),
  };
}

export function expandDomain(domain: CompiledDomain): Domain {
  if (typeof domain === 'string') return { host: domain, role: 'own' };
  const [host, role, ...paths] = domain;
  return { host, role: ROLES[role] ?? 'own', ...(paths.length > 0 && { paths }) };
}

function expandLine(line: CompiledLine, shared: Shared): Line {
  const [number, display, kind, sources, compiledLabel, compiledNote, rest] = line;
  const [region, purpose, confidence, flags, checked, hours] = shared.lineKinds[kind] ?? NO_LINE;
  const label = expandText(compiledLabel, shared);
  const note = expandText(compiledNote, shared);
  const open = shared.hours[hours];
  return {
    number,
    display: fillTemplate(shared.texts[display] ?? '', number),
    region: shared.texts[region] ?? '',
    purpose: linePurposes[purpose] ?? 'other',
    ...(label && { label }),
    ...(open && { hours: open }),
    ...rest,
    ...(note && { note }),
    sources: expandSources(sources, shared),
    checked: shared.texts[checked] ?? '',
    confidence: CONFIDENCES[confidence] ?? 'low',
    status: flags & RETIRED ? 'retired' : 'active',
    ...(flags & PUBLIC_LINE && { publicLine: true }),
  };
}

function expandText(index: number | undefined, shared: Shared): LocalText | undefined {
  const text = index ? shared.texts[index] : undefined;
  if (text === undefined) return undefined;
  const [first = '', en] = text.split('\t');
  if (en === undefined) return { en: first };
  return en === '' ? { zh: first } : { zh: first, en };
}

function expandSources(index: number, shared: Shared): string[] {
  return (shared.sources[index] ?? []).map((text) => shared.texts[text] ?? '');
}

function expandCoverage(entry: CompiledCoverage, shared: Shared): Coverage {
  const [kind, sources] = entry;
  const [region, scope, state, confidence, checked] = shared.coverageKinds[kind] ?? NO_COVERAGE;
  return {
    region: shared.texts[region] ?? '',
    scope: SCOPES[scope] ?? 'national',
    state: STATES[state] ?? 'partial',
    confidence: CONFIDENCES[confidence] ?? 'low',
    checked: shared.texts[checked] ?? '',
    sources: expandSources(sources, shared),
  };
}
