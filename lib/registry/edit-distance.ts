/**
 * Insertions, deletions, substitutions and swaps of neighbours between two
 * short texts; `most + 1` as soon as there are more than `most`.
 */
export function countEdits(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const cost = editAt(a, b, row, column, line, last, before);
      line.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    before = last;
    last = line;
  }
  return last[b.length] ?? most + 1;
}

function editAt(
  a: string,
  b: string,
  row: number,
  column: number,
  line: readonly number[],
  last: readonly number[],
  before: readonly number[],
): number {
  const same = a[row - 1] === b[column - 1];
  const changed = (last[column - 1] ?? 0) + (same ? 0 : 1);
  const best = Math.min(changed, (last[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1);
  const swapped =
    row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
  return swapped ? Math.min(best, (before[column - 2] ?? 0) + 1) : best;
}
