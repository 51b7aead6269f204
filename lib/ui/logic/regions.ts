import regions from '../../../data/regions.json';
import { nameRegion } from './dates';

/** Regions a person can choose: their own first, the rest by name; the one chosen is always among them. */
export function listRegions(language: string, chosen: string, home = chosen): string[] {
  const known = new Set<string>(regions);
  for (const one of [chosen, home]) if (/^[A-Z]{2}$/.test(one)) known.add(one);
  const { compare } = new Intl.Collator(language);
  return [...known].sort(
    (a, b) =>
      Number(b === home) - Number(a === home) ||
      compare(nameRegion(a, language) ?? a, nameRegion(b, language) ?? b),
  );
}
