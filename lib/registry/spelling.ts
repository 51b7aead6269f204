import { HAN } from './compiled';
import type { CompiledBrand } from './compiled';

/** Texts of a brand that are spoken in Chinese, in the order that spellings are numbered by. */
export function listSpoken(brand: Pick<CompiledBrand, 1 | 3 | 4 | 5>): string[] {
  return [brand[1] || '', ...brand[3], ...brand[4], ...brand[5]].filter((text) => HAN.test(text));
}

/** Syllables by the usual reading of each character; Latin letters and digits stand together. */
export function spellOut(text: string, readings: ReadonlyMap<string, string>): string {
  let spelled = '';
  let inLatin = false;
  for (const character of text) {
    const reading = readings.get(character);
    const isLatin = !reading && /[a-z0-9]/i.test(character);
    if (reading || (isLatin && !inLatin)) spelled += ' ';
    spelled += reading ?? (isLatin ? character.toLowerCase() : '');
    inLatin = isLatin;
  }
  return spelled.trim();
}
