import type { Decisions } from './brand-facts';
import { FACTS_DATE } from './line-facts';
import { readHours } from './hours';
import type { FactRow } from './read-facts';
import { splitCell } from './read-facts';
import type { Brand, Channel, Confidence, Line, LinePurpose } from '../../lib/registry/types';

/** Chinese public lines: joined to the brand that owns the number, else a record `gov-<digits>`. */
export function addChinesePublicLines(
  brands: Map<string, Brand>,
  rows: readonly FactRow[],
  decisions: Decisions,
): void {
  for (const row of rows) {
    const number = row['number_canonical'] ?? '';
    const line = readChinesePublicLine(row, number);
    const owners = [...brands.values()].filter((brand) =>
      brand.lines.some((known) => known.number === number),
    );
    if (owners.length === 0) {
      const slug = `gov-${row['number'] ?? ''}`;
      const retired = decisions.retired[slug]?.includes(number);
      brands.set(slug, buildPublicBody(slug, row, retired ? { ...line, status: 'retired' } : line));
    }
    for (const owner of owners) {
      const isPublic = owner.slug.startsWith('gov-');
      brands.set(owner.slug, {
        ...owner,
        lines: owner.lines.map((known) =>
          known.number === number ? joinPublicLine(known, line) : known,
        ),
        ...(isPublic && { publicBody: true, category: 'public' }),
      });
    }
  }
}

function readChinesePublicLine(row: FactRow, number: string): Line {
  const hours = readHours(row['hours'] ?? '', 'CN');
  return {
    number,
    display: row['number'] ?? '',
    region: 'CN',
    purpose: reportPurpose(row['purpose_en'] ?? ''),
    label: { zh: row['purpose_zh'] ?? '', en: row['purpose_en'] ?? '' },
    ...(hours && { hours }),
    note: {
      en: `${sentence('Calls out', row['calls_out'])}${sentence('Scope', row['scope'])}${sentence('Status', row['status'])}`.trim(),
    },
    sources: splitCell(row['evidence']),
    checked: FACTS_DATE,
    confidence: row['confidence'] as Confidence,
    status: 'active',
    publicLine: true,
  };
}

function sentence(label: string, text: string | undefined): string {
  return text ? `${label}: ${text}. ` : '';
}

function reportPurpose(words: string): LinePurpose {
  if (/report|fraud|crime|emergency/i.test(words)) return 'report';
  return /complain|appeal/i.test(words) ? 'complaint' : 'general';
}

function joinPublicLine(known: Line, publicLine: Line): Line {
  return {
    ...known,
    ...(publicLine.label && { label: publicLine.label }),
    ...(publicLine.note && { note: publicLine.note }),
    ...(publicLine.hours && { hours: publicLine.hours }),
    sources: [...new Set([...known.sources, ...publicLine.sources])],
    publicLine: true,
  };
}

function buildPublicBody(slug: string, row: FactRow, line: Line): Brand {
  const site = row['official_site'] ?? '';
  return {
    slug,
    names: { zh: row['name_zh'] ?? '', en: row['name_en'] ?? '' },
    aliases: [],
    ambiguousAliases: [],
    category: 'public',
    publicBody: true,
    domains: site && site !== 'gov.cn' ? [{ host: site, role: 'own' }] : [],
    lines: [line],
    channels: [],
    guides: [],
    coverage: [],
  };
}

/** Reporting lines of other countries: joined by decision to a brand of the registry, else a record of their own. */
export function addReportLines(
  brands: Map<string, Brand>,
  rows: readonly FactRow[],
  decisions: Decisions,
): void {
  for (const row of rows) {
    const country = row['country'] ?? '';
    const key = `${country} ${row['name'] ?? ''}`;
    const ownerSlug = Object.entries(decisions.publicOwners).find(([name]) =>
      key.startsWith(name),
    )?.[1];
    const owner = ownerSlug ? brands.get(ownerSlug) : undefined;
    const built = buildReportRecord(row, country);
    if (!owner) {
      brands.set(built.slug, built);
      continue;
    }
    const line = built.lines[0];
    const known = owner.lines.find(({ number }) => number === line?.number);
    if (!line || !known) throw new Error(`${key}: ${owner.slug} lists no such number`);
    brands.set(owner.slug, {
      ...owner,
      lines: owner.lines.map((item) => (item === known ? joinReportLine(known, line) : item)),
      channels: [...owner.channels, ...built.channels],
    });
  }
}

function joinReportLine(known: Line, line: Line): Line {
  return {
    ...joinPublicLine(known, { ...line, ...(known.label && { label: known.label }) }),
    purpose: 'report',
  };
}

function buildReportRecord(row: FactRow, country: string): Brand {
  const name = row['name'] ?? '';
  const region = country === '*' ? 'world' : country.toLowerCase();
  const slug = `${region}-${toSlug(name)}`;
  const url = row['url'] ?? '';
  const host = url ? new URL(url).hostname.replace(/^www\.(?!gov\.uk|gov\.br|nhs\.uk)/, '') : '';
  const ownHost = host !== '' && new URL(url).pathname.length <= 1;
  return {
    slug,
    names: { en: name },
    aliases: [],
    ambiguousAliases: [],
    category: 'public',
    publicBody: true,
    domains: ownHost ? [{ host, role: 'own' }] : [],
    lines: row['number_canonical'] ? [readReportLine(row, country)] : [],
    channels: url ? [readReportChannel(row, url)] : [],
    guides: [],
    coverage: [],
  };
}

function readReportLine(row: FactRow, country: string): Line {
  const hours = readHours(row['hours'] ?? '', country);
  return {
    number: row['number_canonical'] ?? '',
    display: row['number_raw'] ?? '',
    region: country,
    purpose: row['name']?.startsWith('Forward') ? 'text' : 'report',
    label: { en: row['purpose'] ?? '' },
    ...(hours && { hours }),
    ...(row['note'] && { note: { en: row['note'] } }),
    sources: splitEvidence(row),
    checked: FACTS_DATE,
    confidence: row['confidence'] as Confidence,
    status: 'active',
    publicLine: true,
  };
}

function readReportChannel(row: FactRow, url: string): Channel {
  const isMail = /forward to (\S+@\S+)/.exec(row['note'] ?? '');
  return {
    kind: isMail ? 'mail' : 'website',
    name: { en: row['name'] ?? '' },
    url,
    solves: { en: row['purpose'] ?? '' },
    ...(row['note'] && { note: { en: row['note'] } }),
    sources: splitEvidence(row),
    checked: FACTS_DATE,
  };
}

function splitEvidence(row: FactRow): string[] {
  return (row['evidence'] ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);
}

function toSlug(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/\(.*?\)/g, ' ');
  return plain
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
