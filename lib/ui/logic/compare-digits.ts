/** A stretch of a number as it is shown; `differs` where the other number has another digit there. */
export interface DigitPart {
  readonly text: string;
  readonly differs: boolean;
}

/** Two numbers written alike, so that they can stand one above the other. */
export interface DigitPair {
  readonly written: readonly DigitPart[];
  readonly real: readonly DigitPart[];
  /** Digits that differ, from the left; `at` counts from 1. */
  readonly differing: readonly { at: number; written: string; real: string }[];
}

const MOST_DIFFERING = 4;

/**
 * Sets a look-alike beside the number it imitates, both in the grouping of the real one.
 * Undefined where they are not alike: another length, or more than four digits apart.
 * @param written canonical (`+864008113338`)
 * @param real canonical, and `display` as its source prints it (`400-811-3333`)
 */
export function compareDigits(
  written: string,
  real: { readonly number: string; readonly display: string },
): DigitPair | undefined {
  const [own, other] = [readDigits(written), readDigits(real.number)];
  if (own.length !== other.length || own === other) return undefined;
  const shown = readDigits(real.display).length;
  const columns = [...real.display].map((sign) => ({ written: sign, real: sign }));
  const differing: DigitPair['differing'][number][] = [];
  let seen = 0;
  for (const column of columns) {
    if (!/\d/.test(column.real)) continue;
    const at = other.length - shown + seen++; // a country code is not shown, a trunk zero is no digit of it
    if (other[at] !== column.real) continue;
    column.written = own[at] ?? column.real;
    if (column.written !== column.real) differing.push({ at: seen, ...column });
  }
  const isWhole = differing.length === countDiffering(own, other);
  if (!isWhole || differing.length > MOST_DIFFERING) return undefined;
  return {
    written: joinParts(columns.map((column) => [column.written, column.real])),
    real: joinParts(columns.map((column) => [column.real, column.written])),
    differing,
  };
}

function readDigits(number: string): string {
  return number.replaceAll(/\D/g, '');
}

function countDiffering(one: string, other: string): number {
  return [...one].filter((digit, at) => digit !== other[at]).length;
}

function joinParts(signs: readonly (readonly [string, string])[]): DigitPart[] {
  const parts: { text: string; differs: boolean }[] = [];
  for (const [sign, beside] of signs) {
    const differs = sign !== beside;
    const last = parts.at(-1);
    if (last?.differs === differs) last.text += sign;
    else parts.push({ text: sign, differs });
  }
  return parts;
}
