import type { NameCollisions } from '../../lib/registry/compiled';
import { listBrands } from './types';
import type { DataCheck, DataProblem } from './types';

const PATH = 'registry/collisions.json';

/** Every longer word belongs to a name on record, and contains it. */
export const checkCollisions =
  (collisions: readonly NameCollisions[]): DataCheck =>
  (records) => {
    const names = new Set(
      listBrands(records).flatMap(({ brand }) =>
        [
          brand.names.zh ?? '',
          ...brand.names.en.split(' / '),
          brand.names.en.replace(/\s*\(.*?\)\s*/g, ' ').trim(),
          ...brand.aliases,
          ...brand.ambiguousAliases,
        ].map((name) => name.toLowerCase()),
      ),
    );
    return collisions.flatMap(({ names: ofNames, contexts }) =>
      ofNames.flatMap((name): DataProblem[] => {
        if (!names.has(name.toLowerCase())) {
          return [
            {
              path: PATH,
              what: `"${name}" is nobody's name`,
              fix: 'correct the name, or remove the entry',
            },
          ];
        }
        return contexts
          .filter(
            (context) => !context.replace('~', name).toLowerCase().includes(name.toLowerCase()),
          )
          .map((context) => ({
            path: PATH,
            what: `"${context}" does not contain "${name}"`,
            fix: 'write the longer word with the name in it, or ~ for the name',
          }));
      }),
    );
  };
