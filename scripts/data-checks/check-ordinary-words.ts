import { listBrands } from './types';
import type { DataCheck, DataProblem } from './types';

/** A name that is an ordinary word is guarded: it counts only with a service word beside it. */
export const checkOrdinaryWords =
  (words: readonly string[]): DataCheck =>
  (records) => {
    const ordinary = new Set(words.map((word) => word.toLowerCase()));
    return listBrands(records).flatMap(({ path, brand }) => {
      const guarded = new Set(brand.ambiguousAliases.map((name) => name.toLowerCase()));
      const names = [brand.names.zh ?? '', ...listWritings(brand.names.en), ...brand.aliases];
      return [...new Set(names)]
        .filter((name) => ordinary.has(name.toLowerCase()) && !guarded.has(name.toLowerCase()))
        .map((name): DataProblem => ({
          path,
          what: `"${name}" is an ordinary word and not guarded`,
          fix: `add "${name}" to "ambiguousAliases"`,
        }));
    });
  };

/** `Norton (Gen Digital)` is looked for as `Norton` too. */
function listWritings(name: string): string[] {
  return [name, name.replace(/\s*\(.*?\)\s*/g, ' ').trim()];
}
