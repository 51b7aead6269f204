/** A titled table of two columns; with `most`, the rest is summed up in one row. */
export function writeTable(
  title: string,
  rows: readonly (readonly [string, number])[],
  most = 40,
): string {
  const shown = rows.slice(0, most);
  const rest = rows.slice(most);
  const all = rest.length
    ? [
        ...shown,
        [`${rest.length} others`, rest.reduce((sum, [, count]) => sum + count, 0)] as const,
      ]
    : shown;
  const width = Math.max(...all.map(([, count]) => `${count}`.length), 1);
  const body = all.map(([label, count]) => `  ${`${count}`.padStart(width)}  ${label}`);
  return `${title}\n${body.join('\n')}\n`;
}
