import regions from '../../../data/regions.json';
import { nameRegion } from './dates';

/** Regions a person can choose, by their names in the language; the one given is always among them. */
export function listRegions(language: string, chosen: string): string[] {
  const known = new Set<string>(regions);
  if (/^[A-Z]{2}$/.test(chosen)) known.add(chosen);
  const { compare } = new Intl.Collator(language);
  return [...known].sort((a, b) =>
    compare(nameRegion(a, language) ?? a, nameRegion(b, language) ?? b),
  );
}
