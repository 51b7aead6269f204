import type { Brand } from './types';

/** The one order in which keys are written; a key not named here comes last, by name. */
const KEY_ORDER = [
  '$schema',
  'slug',
  'names',
  'aliases',
  'ambiguousAliases',
  'searchTerms',
  'group',
  'category',
  'publicBody',
  'review',
  'domains',
  'coverage',
  'lines',
  'channels',
  'guides',
  'number',
  'display',
  'kind',
  'name',
  'url',
  'host',
  'role',
  'paths',
  'section',
  'items',
  'region',
  'scope',
  'state',
  'purpose',
  'label',
  'hours',
  'keys',
  'key',
  'does',
  'human',
  'solves',
  'limits',
  'note',
  'text',
  'zone',
  'open',
  'days',
  'from',
  'to',
  'date',
  'zh',
  'en',
  'confidence',
  'status',
  'publicLine',
  'checked',
  'sources',
];
const RANK = new Map(KEY_ORDER.map((key, index) => [key, index]));
const LINE_WIDTH = 110;

/** Canonical text of a record: fixed key order, two blanks, short objects on one line. */
export function formatRecord(record: Brand): string {
  return `${write(record, '')}\n`;
}

function write(value: unknown, indent: string): string {
  const flat = writeFlat(value);
  if (flat.length + indent.length <= LINE_WIDTH && indent !== '') return flat;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    return `[\n${value.map((item) => inner + write(item, inner)).join(',\n')}\n${indent}]`;
  }
  if (typeof value !== 'object' || value === null) return flat;
  const fields = sortedFields(value).map(
    ([key, item]) => `${inner}${JSON.stringify(key)}: ${write(item, inner)}`,
  );
  return `{\n${fields.join(',\n')}\n${indent}}`;
}

function writeFlat(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeFlat).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = sortedFields(value);
  if (fields.length === 0) return '{}';
  return `{ ${fields.map(([key, item]) => `${JSON.stringify(key)}: ${writeFlat(item)}`).join(', ')} }`;
}

function sortedFields(value: object): [string, unknown][] {
  const rank = (key: string) => RANK.get(key) ?? KEY_ORDER.length;
  return Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
}
