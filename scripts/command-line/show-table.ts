import type { ShownFinding } from './show-finding';

const COLUMNS = ['verdict', 'text', 'canonical', 'brand', 'reasons'] as const;

/** A readable table of one page's findings, padded by display width (a Chinese character is two). */
export function showTable(heading: string, findings: readonly ShownFinding[]): string {
  if (findings.length === 0) return `${heading}\n  no numbers found\n`;
  const rows = findings.map((finding) => [
    finding.verdict,
    finding.text,
    finding.canonical,
    finding.brand ?? '-',
    finding.reasons.join(', '),
  ]);
  const widths = COLUMNS.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => measureWidth(row[column] ?? ''))),
  );
  const lines = [[...COLUMNS], ...rows].map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - measureWidth(cell)))
      .join('  ')
      .trimEnd(),
  );
  return `${heading}\n${lines.map((line) => `  ${line}`).join('\n')}\n`;
}

function measureWidth(text: string): number {
  let width = 0;
  for (const character of text)
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(
        character,
      )
        ? 2
        : 1;
  return width;
}
