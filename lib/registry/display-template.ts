/**
 * How a number is printed, without its digits: `+8657188158198` and
 * `0571-88158198` give `0~~~-~~~~~~~~`. Thousands of numbers share a few dozen.
 */
export function toTemplate(display: string, canonical: string): string {
  const printed = display.replace(/\D/g, '');
  const digits = canonical.replace(/\D/g, '');
  let shared = 0;
  while (shared < printed.length && printed.at(-1 - shared) === digits.at(-1 - shared)) shared += 1;
  let keep = printed.length - shared;
  return display.replace(/\d/g, (digit) => {
    keep -= 1;
    return keep >= 0 ? digit : '~';
  });
}

export function fillTemplate(template: string, canonical: string): string {
  const places = template.split('~').length - 1;
  const digits = canonical.replace(/\D/g, '');
  let next = digits.length - places;
  return template.replace(/~/g, () => digits[next++] ?? '');
}

/** Digits of the printed number, without writing it out. Literal digits of a template lead it. */
export function digitsOf(template: string, canonical: string): string {
  const first = template.indexOf('~');
  if (first < 0) return template.replace(/\D/g, '');
  const places = template.split('~').length - 1;
  return template.slice(0, first).replace(/\D/g, '') + canonical.slice(-places);
}
