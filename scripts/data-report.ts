/** Counts of the records: `npm run data:report`. Fails nothing. */
import { describeDue, listDue } from './data-report/due';
import { countBrands, countLines } from './data-report/counts';
import { writeTable } from './data-report/table';
import './command-line/run-command';
import { readRecords } from './read-records';

const today = new Date().toISOString().slice(0, 10);
const brands = readRecords();
const lines = brands.flatMap((brand) => brand.lines.map((line) => ({ brand, line })));

console.log(writeTable('records', countBrands(brands)));
console.log(
  writeTable(
    'numbers by region',
    countLines(lines, ({ line }) => [line.region]),
    16,
  ),
);
console.log(
  writeTable(
    'numbers by confidence',
    countLines(lines, ({ line }) => [line.confidence]),
  ),
);
console.log(
  writeTable(
    'numbers by evidence',
    countLines(lines, ({ line }) => line.sources.map(kindOfSource)),
  ),
);
console.log(
  writeTable(
    'numbers by purpose',
    countLines(lines, ({ line }) => [line.purpose]),
  ),
);
console.log(
  writeTable(
    'brands by category',
    countLines(brands, ({ category }) => [category]),
  ),
);
console.log(
  writeTable(
    'coverage',
    countLines(
      brands.flatMap(({ coverage }) => coverage),
      ({ state, confidence }) => [`${state}, ${confidence}`],
    ),
  ),
);
console.log(
  writeTable(
    'numbers by age',
    countLines(lines, ({ line }) => [ageOf(line.checked)]),
  ),
);
console.log(describeDue(listDue(brands, today), today));

function kindOfSource(source: string): string {
  if (/^https?:/.test(source)) return 'a page of the web, by address';
  if (source.startsWith('second:')) return 'another public source';
  if (source === 'seed') return 'the source article';
  return source === 'vcards' || source === 'memory' ? source : 'a named publication or list';
}

function ageOf(checked: string): string {
  const days = Math.floor((Date.parse(today) - Date.parse(checked)) / 86_400_000);
  if (days <= 30) return 'up to 30 days';
  if (days <= 180) return '31 to 180 days';
  return days <= 365 ? '181 to 365 days' : 'over 365 days';
}
