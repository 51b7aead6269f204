import { readFileSync } from 'node:fs';

export type FactRow = Readonly<Record<string, string>>;

/** Rows of a tab-separated table with a header line; cells are taken as written, no quoting. */
export function readFacts(path: string): FactRow[] {
  const [header = '', ...lines] = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  const columns = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, index) => [column, cells[index]?.trim() ?? '']));
  });
}

/** The parts of a cell joined by `|`, each once, in order. */
export function splitCell(cell: string | undefined): string[] {
  return [
    ...new Set(
      (cell ?? '')
        .split('|')
        .map((part) => part.trim())
        .filter(Boolean),
    ),
  ];
}
