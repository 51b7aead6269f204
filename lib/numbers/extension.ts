/** An extension behind a number: its digits, and how far it reaches. */
export interface Extension {
  readonly digits: string;
  readonly length: number;
}

const EXTENSION =
  /^[\s,，(（]{0,3}(?:(?:转|轉|分机号?|分機號?|内线|內線|按|[Ee]xt(?:ensi[oó]n|n)?\b\.?|EXT\b\.?|[xX](?=\s?\d)|#|poste|ramal|[Rr]amal|DW|Durchwahl|;ext=|内線)[\s:：.]{0,2}|[-–—](?=\d{1,4}(?![\d-]))|,(?=\d{1,2}(?!\d)))(\d{1,6})(?!\d)/;

/** Reads `转1`, `ext. 3`, `x123`, `-3` at the beginning of what follows a number. */
export function readExtension(after: string): Extension | null {
  const found = EXTENSION.exec(after);
  return found?.[1] === undefined ? null : { digits: found[1], length: found[0].length };
}
